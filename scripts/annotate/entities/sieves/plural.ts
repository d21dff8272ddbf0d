import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Sentences back in which the several that `they` means are looked for. */
const REACH = 1
const MENTIONS = 30

/** People in the plural, and organisations, which are several as well. */
const several = ({ number, mention }: Reference): boolean =>
  mention.type === 'organization' || (number === 'plural' && mention.type === 'person')

/** The references of the narration before a pronoun, up to the sentence before. */
const inReach = (pronoun: Reference, { references }: Context): Reference[] =>
  references
    .slice(Math.max(0, pronoun.index - MENTIONS), pronoun.index)
    .filter(item => pronoun.sentence - item.sentence <= REACH)

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

/** Words between the names of two people that a verb has together: `and naturalist Sir`. */
const JOINT = /^(?:, )?and(?: [\p{L}.]+){0,3}$/u

/** Two people who are the subject together: `[Ana Bell] and [Tom Reed] met`. */
function pair(near: readonly Reference[], { text }: Context, story: Story): readonly Participant[] {
  const people = near.filter(item => item.name.length > 0 && item.mention.type === 'person')
  const first = people.findLastIndex((item, i) => {
    const next = people[i + 1]
    const between = next && text.slice(item.mention.span.end, next.mention.span.start)
    return (
      between !== undefined &&
      JOINT.test(between.trim().replace(/\s+/g, ' ')) &&
      (item.subject || next!.subject)
    )
  })
  if (first >= 0) return [story.of(people[first]!)!, story.of(people[first + 1]!)!]
  // `They` who have been told apart from nobody since.
  const last = near.findLast(item => item.pronoun?.number === 'plural' && story.doubts.has(item))
  return last ? story.doubts.get(last)! : []
}

/** `they`: the only people or organisations near that are several, or else the only ones who are a subject; or two named together. */
export const plural: Sieve = {
  id: 'entities/plural',
  example: {
    text: 'The two ministers met on Monday, and they left late.',
    finds: 'they = The two ministers',
  },
  applies: ({ pronoun }) => pronoun?.person === 3 && pronoun.number === 'plural',
  over(context, story) {
    return (pronoun): Verdict => {
      const near = [...candidates(pronoun, context, story).values()]
      if (near.length === 0) {
        const both = pair(inReach(pronoun, context), context, story)
        return both.length > 0 ? { doubt: both } : undefined
      }
      const subjects = near.filter(item => item.subject)
      const [only, rival] = near.length === 1 ? near : subjects
      // An organisation in the singular may be `they`, but is more often `it`: it only makes the case unclear.
      return only?.number === 'plural' && !rival ? { antecedent: only } : undefined
    }
  },
}
