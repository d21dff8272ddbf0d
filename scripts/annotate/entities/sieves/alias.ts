import { slice } from '../../../text/spans.ts'
import { fullestName } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** Names that a list says are names of one thing: `US` and `America`. */
export const alias: Sieve = {
  id: 'entities/alias',
  example: { text: 'The United Kingdom agreed. Others in the UK did not.', finds: 'UK = United Kingdom' },
  applies: ({ mention }) => mention.type !== 'person',
  over({ text, lexicon }) {
    const seen = new Map<string, Reference>()
    return reference => {
      const name = fullestName(slice(text, reference.nameSpan), lexicon)
      if (!name) return undefined
      const antecedent = seen.get(name)
      if (!antecedent) seen.set(name, reference)
      return antecedent && { antecedent }
    }
  },
}
