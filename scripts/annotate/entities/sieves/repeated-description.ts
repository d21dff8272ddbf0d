import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** Sentences after which a description is taken to bring in somebody new. */
const REACH = 12

/** A known description again: `a young driver …` and later `the driver`. */
export const repeatedDescription: Sieve = {
  id: 'entities/repeated-description',
  example: {
    text: 'A young driver was hurt. The driver is in hospital.',
    finds: 'The driver = A young driver',
  },
  applies: ({ description }) => description?.sense !== undefined,
  over() {
    const seen = new Map<string, Reference>()
    return reference => {
      const { head, opening, modifiers } = reference.description!
      const known = seen.get(`${reference.mention.type} ${head}`)
      seen.set(`${reference.mention.type} ${head}`, reference)
      if (!known || opening !== 'definite' || reference.sentence - known.sentence > REACH) return undefined
      return modifiers.every(word => known.description!.modifiers.includes(word))
        ? { antecedent: known }
        : undefined
    }
  },
}
