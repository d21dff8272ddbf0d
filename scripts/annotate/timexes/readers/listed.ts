import type { TermClass } from '../../../model/lexicon/timexes.ts'
import type { Term } from '../terms.ts'

/** What a class of words says at one place, and how many terms it takes. */
export interface Reading {
  readonly value: number | string
  readonly length: number
}

export type Reader = (terms: readonly Term[], at: number) => Reading | undefined

/** The longest expression that the language lists for a class, with the full stop of an abbreviation. */
export const listed =
  (name: TermClass | 'NAMED'): Reader =>
  (terms, at) => {
    const term = terms[at]
    if (!term) return undefined
    for (const meaning of term.meanings) {
      if (meaning.class !== name) continue
      const dot = term.short && meaning.length === 1 ? terms[at + 1] : undefined
      return dot?.text === '.' && dot.glued ? { value: meaning.value, length: 2 } : meaning
    }
    return undefined
  }
