import type { TermClass, TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { Meaning } from './terms.ts'

interface Word {
  readonly text: string
  readonly lower: string
}

interface Entry extends Meaning {
  readonly words: readonly string[]
}

/** A language's words, ready to be looked up at a place in a list of terms. */
export interface KnownTerms {
  readonly lexicon: TimexLexicon
  /** What the words from `at` on can mean; of one class the longest expression only. */
  meanings(words: readonly Word[], at: number): readonly Meaning[]
}

const WORD = /(?:\p{L}\.){2,}|\p{L}['’]clock|\p{L}+|\p{N}+|['’]s|\S/gu
const NONE: readonly Meaning[] = []

const read = (expression: string): string[] => [...expression.matchAll(WORD)].map(match => match[0])

function entries(lexicon: TimexLexicon): Entry[] {
  const listed = Object.entries(lexicon.terms).flatMap(([name, words]) =>
    Object.entries(words).map(([expression, value]) => ({ class: name as TermClass, expression, value })),
  )
  const named = lexicon.namedDays.map(day => ({
    class: 'NAMED' as const,
    expression: day.name,
    value: day.region === undefined ? day.on : `${day.on} ${day.region}`,
  }))
  return [...listed, ...named]
    .map(({ expression, ...rest }) => ({ ...rest, words: read(expression) }))
    .map(entry => ({ ...entry, length: entry.words.length }))
    .sort((a, b) => b.length - a.length)
}

const build = (lexicon: TimexLexicon): KnownTerms => {
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries(lexicon)) {
    const first = entry.words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  return {
    lexicon,
    meanings(words, at) {
      const first = words[at]!
      const candidates = byFirst.get(first.lower)
      if (!candidates) return NONE
      if (lexicon.capitalized.has(first.lower) && first.text === first.lower) return NONE
      const found: Meaning[] = []
      for (const entry of candidates) {
        if (found.some(meaning => meaning.class === entry.class)) continue
        if (entry.words.every((word, k) => words[at + k]?.lower === word)) found.push(entry)
      }
      return found
    },
  }
}

const built = new WeakMap<TimexLexicon, KnownTerms>()

/** The lexicon of a language; made once. */
export function knownTermsOf(lexicon: TimexLexicon): KnownTerms {
  const known = built.get(lexicon) ?? build(lexicon)
  built.set(lexicon, known)
  return known
}
