import type { Context } from '../context.ts'
import { mentionsBefore } from '../nearby.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Sentences back in which the several that `they` means are looked for. */
const REACH = 1

/** People in the plural, and organisations, which are several as well. */
const several = ({ number, mention }: Reference): boolean =>
  mention.type === 'organization' || (number === 'plural' && mention.type === 'person')

/** Those in reach that are several, the latest mention of each, the latest first. */
function candidates(
  pronoun: Reference,
  inReach: readonly Reference[],
  story: Story,
): Map<Participant, Reference> {
  const found = new Map<Participant, Reference>()
  for (const candidate of inReach) {
    const participant = story.of(candidate)
    const around = candidate.last >= pronoun.last
    if (participant && several(candidate) && !around && !found.has(participant))
      found.set(participant, candidate)
  }
  return found
}

/** Words between the names of two people that a verb has together: `and naturalist Sir`. */
const JOINT = /^(?:, )?and(?: [\p{L}.]+){0,3}$/u

/** Two people who are the subject together: `[Ana Bell] and [Tom Reed] met`. */
function pair(near: readonly Reference[], { text }: Context, story: Story): readonly Participant[] {
  const people = near.filter(item => story.of(item)?.type === 'person')
  const first = people.findLastIndex((item, i) => {
    const next = people[i + 1]
    const between = next && text.slice(item.mention.span.end, next.mention.span.start)
    return (
      between !== undefined &&
      JOINT.test(between.trim().replace(/\s+/g, ' ')) &&
      (item.subject || next!.subject)
    )
  })
  if (first >= 0) return people.slice(first, first + 2).map(item => story.of(item)!)
  // `They` who have been told apart from nobody since.
  const last = near.findLast(item => item.number === 'plural' && story.doubts.has(item))
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
      const inReach = mentionsBefore(pronoun, context, REACH)
      const near = [...candidates(pronoun, inReach, story).values()]
      if (near.length === 0) return { doubt: pair(inReach.reverse(), context, story) }
      const subjects = near.filter(item => item.subject)
      const [only, rival] = near.length === 1 ? near : subjects
      // An organisation in the singular may be `they`, but is more often `it`: it only makes the case unclear.
      return only?.number === 'plural' && !rival ? { antecedent: only } : undefined
    }
  },
}
