import type { Context } from '../context.ts'
import { mentionsBefore } from '../nearby.ts'
import { plain } from '../plain.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Story } from '../story.ts'

/** `was`, with nothing that denies it, before the description. */
function isSaid(subject: Reference, described: Reference, { form, lexicon }: Context): boolean {
  let said = false
  for (let i = subject.last + 1; i < described.first; i++) {
    const word = plain(form(i))
    if (lexicon.negations.has(word)) return false
    if (lexicon.copulas.has(word)) said = true
  }
  return said
}

/** The subject of the copula that the description goes with: by the parse, or right before the copula. */
function subjectOf(described: Reference, context: Context): Reference | undefined {
  for (const subject of mentionsBefore(described, context, 0)) {
    if (subject.last >= described.first) continue
    const tied = subject.governor === described.head
    if (tied || subject.last === described.first - 2)
      return isSaid(subject, described, context) ? subject : undefined
    // `Ana Bell, whose brother Tom is a pilot`
    if (subject.name.length > 0) return undefined
  }
  return undefined
}

/** One person, named or meant by a pronoun that has been resolved. */
const isOne = (subject: Reference, described: Reference, story: Story): boolean => {
  const participant = story.of(subject)
  return (
    participant?.type === 'person' &&
    (subject.name.length > 0 || subject.pronoun !== undefined) &&
    (!participant.gender || !described.gender || participant.gender === described.gender)
  )
}

/** What somebody is said to be: `Bell is the mayor`. */
export const predicate: Sieve = {
  id: 'entities/predicate',
  example: { text: 'Ana Bell was a teacher.', finds: 'a teacher = Ana Bell' },
  applies: ({ description, number }) => description?.sense?.type === 'person' && number === 'singular',
  over(context, story) {
    return reference => {
      const antecedent = subjectOf(reference, context)
      return antecedent && isOne(antecedent, reference, story) ? { antecedent } : undefined
    }
  },
}
