import { slice } from '../../../text/spans.ts'
import { fullestName } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** The same words name the same thing. A person's single name is left to the sieves that know full names. */
export const sameName: Sieve = {
  id: 'entities/same-name',
  example: {
    text: 'Ana Bell met Tom Reed in Oslo. Ana Bell left Oslo.',
    finds: 'Ana Bell = Ana Bell; Oslo = Oslo',
  },
  applies: reference => reference.name.length > (reference.mention.type === 'person' ? 1 : 0),
  over({ text, lexicon }) {
    const seen = new Map<string, Reference>()
    return reference => {
      const known = fullestName(slice(text, reference.nameSpan), lexicon) !== undefined
      // A country's name may also be somebody's: there the type must agree.
      const key = `${known ? reference.mention.type : ''} ${reference.name.join(' ').replaceAll('-', ' ')} ${reference.generation ?? ''}`
      const antecedent = seen.get(key)
      if (!antecedent) seen.set(key, reference)
      return antecedent && { antecedent }
    }
  },
}
