import { plain } from '../plain.ts'
import type { Sieve } from '../sieve.ts'

/** What somebody is said to be: `Bell is the mayor`. */
export const predicate: Sieve = {
  id: 'entities/predicate',
  example: 'Ana Bell was a teacher.',
  applies: ({ description, number }) => description?.sense?.type === 'person' && number === 'singular',
  over({ references, form, language }) {
    return reference => {
      if (!language.copulas.has(plain(form(reference.first - 1)))) return undefined
      for (let i = reference.index - 1; i >= 0 && i > reference.index - 4; i--) {
        const subject = references[i]!
        if (
          subject.last === reference.first - 2 &&
          subject.name.length > 0 &&
          subject.mention.type === 'person'
        )
          return { antecedent: subject }
      }
      return undefined
    }
  },
}
