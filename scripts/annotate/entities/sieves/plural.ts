import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Sentences back in which the several that `they` means are looked for. */
const REACH = 1
const MENTIONS = 30

/** People in the plural, and organisations, which are several as well. */
const several = ({ number, mention }: Reference): boolean =>
  mention.type === 'organization' || (number === 'plural' && mention.type === 'person')

/** Those in reach that are several, the latest mention of each, the latest first. */
function candidates(pronoun: Reference, { references }: Context, story: Story): Map<Participant, Reference> {
  const found = new Map<Participant, Reference>()
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - MENTIONS; i--) {
    const candidate = references[i]!
    if (pronoun.sentence - candidate.sentence > REACH) break
    const participant = story.of(candidate)
    const around = candidate.first <= pronoun.first && candidate.last >= pronoun.last
    if (participant && several(candidate) && !around && !found.has(participant))
      found.set(participant, candidate)
  }
  return found
}

/** `they`: the only people or organisations near that are several, or else the only ones who are a subject. */
export const plural: Sieve = {
  id: 'entities/plural',
  example: {
    text: 'The two ministers met on Monday, and they left late.',
    finds: 'they = The two ministers',
  },
  applies: ({ pronoun }) => pronoun?.person === 3 && pronoun.number === 'plural',
  over(context, story) {
    return pronoun => {
      const near = [...candidates(pronoun, context, story).values()]
      const subjects = near.filter(item => item.subject)
      const [only, rival] = near.length === 1 ? near : subjects
      // An organisation in the singular may be `they`, but is more often `it`: it only makes the case unclear.
      return only?.number === 'plural' && !rival ? { antecedent: only } : undefined
    }
  },
}
