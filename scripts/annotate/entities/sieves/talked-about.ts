import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Sentences back in which whom the article is about has been mentioned. */
const REACH = 6
const MENTIONS = 80
/** How many times as often as anybody else. */
const LEAD = 2

const AGED = /^\d{1,3}-year-old$/

/**
 * True where somebody has a role already, and so has no other: a minister is not `the singer`, a manager not
 * `the striker`.
 */
const isOther = ({ roles }: Participant): boolean => roles.length > 0

/** The person whom the narration before a reference names far more often than anybody else. */
function subjectOf(reference: Reference, { references }: Context, story: Story): Reference | undefined {
  const uses = new Map<Participant, { count: number; last: Reference }>()
  for (let i = Math.max(0, reference.index - MENTIONS); i < reference.index; i++) {
    const item = references[i]!
    const participant = story.of(item)
    if (participant?.type !== 'person' || participant.name.length === 0) continue
    uses.set(participant, { count: (uses.get(participant)?.count ?? 0) + 1, last: item })
  }
  const [first, second] = [...uses.values()].sort((a, b) => b.count - a.count)
  const near = first && reference.sentence - first.last.sentence <= REACH
  return near && first.count >= LEAD * (second?.count ?? 0) ? first.last : undefined
}

/** `the singer`, `the 56-year-old`: whom the article is about, by whatever he is called. */
export const talkedAbout: Sieve = {
  id: 'entities/talked-about',
  example: {
    text: 'Ana Bell came home to Oldhaven. The 36-year-old was glad.',
    finds: 'The 36-year-old = Ana Bell',
  },
  applies: ({ description }) => description?.opening === 'definite' && description.tail.length === 0,
  over(context, story) {
    return reference => {
      const { head } = reference.description!
      if (!AGED.test(head) && !context.lexicon.celebrated.has(head)) return undefined
      const antecedent = subjectOf(reference, context, story)
      const its = antecedent && story.of(antecedent)!
      const gender = its?.gender && reference.gender && its.gender !== reference.gender
      return its && !gender && (AGED.test(head) || !isOther(its)) ? { antecedent } : undefined
    }
  },
}
