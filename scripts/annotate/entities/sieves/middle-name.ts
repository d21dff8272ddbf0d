import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** A full name with and without middle names or initials: same first and last word. */
export const middleName: Sieve = {
  id: 'entities/middle-name',
  example: 'Ana Maria Bell spoke. Later Ana Bell left.',
  applies: reference => reference.mention.type === 'person' && reference.name.length > 1,
  over() {
    const seen = new Map<string, Reference>()
    return reference => {
      const key = `${reference.name[0]} ${reference.name.at(-1)}`
      const antecedent = seen.get(key)
      if (!antecedent) seen.set(key, reference)
      return antecedent && { antecedent }
    }
  },
}
