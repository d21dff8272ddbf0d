import type { TermClass } from '../../model/lexicon/timexes.ts'
import type { Span } from '../../model/span.ts'
import type { KnownTerms } from './known-terms.ts'

/** A word, a number or one sign, with what it can be in a time expression. */
export interface Term extends Span {
  readonly text: string
  readonly lower: string
  /** No white space before it. */
  readonly glued: boolean
  readonly meanings: readonly Meaning[]
  /** A short form that may take a full stop: `Nov`. */
  readonly short: boolean
}

export interface Meaning {
  readonly class: TermClass | 'NAMED'
  readonly value: number | string
  /** How many terms it covers. */
  readonly length: number
}

// Dotted abbreviations (a.m., U.S.), o'clock, letters, numbers with marks inside, clitics, then single signs.
const TERM = /(?:\p{L}\.){2,}|\p{L}['’]clock|\p{L}+|\p{N}+(?:[.,]\p{N}+)*|['’]s(?!\p{L})|\S/gu

/** Cuts a span of the text into terms and looks each up. Linear. */
export function readTerms(text: string, span: Span, known: KnownTerms): Term[] {
  const plain: { start: number; end: number; text: string; lower: string; glued: boolean }[] = []
  let last = -1
  for (const match of text.slice(span.start, span.end).matchAll(TERM)) {
    const start = span.start + match.index
    const end = start + match[0].length
    plain.push({ start, end, text: match[0], lower: match[0].toLowerCase(), glued: start === last })
    last = end
  }
  return plain.map(({ start, end, text: word, lower, glued }, i) => ({
    start,
    end,
    text: word,
    lower,
    glued,
    meanings: known.meanings(plain, i),
    short: known.lexicon.abbreviations.has(lower),
  }))
}
