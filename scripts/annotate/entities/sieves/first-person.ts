import type { Sieve } from '../sieve.ts'

/** `I` in quotation marks is the one whom the quotation's source names. */
export const firstPerson: Sieve = {
  id: 'entities/first-person',
  example: { text: '"I am late," Ana Bell said.', finds: 'I = Ana Bell' },
  applies: ({ pronoun }) => pronoun?.person === 1 && pronoun.number === 'singular',
  over({ sources, quoted }, story) {
    return ({ quotation }) => {
      const source = quoted(quotation) ? sources[quotation] : undefined
      return source && story.of(source) ? { antecedent: source } : undefined
    }
  },
}
