import type { TermClass } from '../../../model/language/timexes.ts'
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
    const meaning = terms[at]?.meanings.find(candidate => candidate.class === name)
    if (!meaning) return undefined
    const dot = terms[at + meaning.length]
    const dotted = terms[at]!.short && meaning.length === 1 && dot?.text === '.' && dot.glued
    return { value: meaning.value, length: meaning.length + (dotted ? 1 : 0) }
  }
