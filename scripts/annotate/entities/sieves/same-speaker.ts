import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Story } from '../story.ts'
import { suits } from '../suits.ts'

/** Sentences between two remarks that are still one run. */
const REACH = 3

/** Somebody else has become the subject since the last remark, so that a pronoun may mean them. */
function changed(from: Reference, pronoun: Reference, { references }: Context, story: Story): boolean {
  const speaker = story.of(from)
  return references.slice(from.index, pronoun.index).some(reference => {
    const participant = story.of(reference)
    // `They` in between who are not known to be the speaker.
    const others = !participant && reference.number === 'plural' && reference.pronoun?.person === 3
    return (
      reference.quotation < 0 &&
      reference.subject &&
      participant !== speaker &&
      (suits(pronoun, reference, participant) || (others && pronoun.number === 'plural'))
    )
  })
}

/** `he said` in a run of remarks is the one who spoke last; so is `it said` of an organisation. */
export const sameSpeaker: Sieve = {
  id: 'entities/same-speaker',
  example: { text: 'Tom Reed said: "It is late." "We must go," he added.', finds: 'he = Tom Reed' },
  applies: () => true,
  over(context, story) {
    const sources = [...context.sourceOf.keys()].sort((a, b) => a.index - b.index)
    let next = 0
    return pronoun => {
      while (next < sources.length && sources[next]!.index < pronoun.index) next++
      const last = sources[next - 1]
      if (!context.sourceOf.has(pronoun) || !last || !suits(pronoun, last, story.of(last))) return undefined
      if (pronoun.sentence - last.sentence > REACH) return undefined
      return changed(last, pronoun, context, story) ? undefined : { antecedent: last }
    }
  },
}
