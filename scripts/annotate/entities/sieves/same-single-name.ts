import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** A person only ever called by one name. */
export const sameSingleName: Sieve = {
  id: 'entities/same-single-name',
  example: 'Then Bell came. Nobody knew Bell.',
  applies: ({ mention, name }) => mention.type === 'person' && name.length === 1,
  over(_context, story) {
    const seen = new Map<string, Reference>()
    return reference => {
      const participant = story.of(reference)!
      if (participant.name.length > 1) return undefined
      const key = `${participant.gender ?? ''} ${reference.name[0]}`
      const antecedent = seen.get(key) ?? seen.get(` ${reference.name[0]}`)
      if (!antecedent) seen.set(key, reference)
      return antecedent && { antecedent }
    }
  },
}
