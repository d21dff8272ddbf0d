import { tokens } from '../../annotate/tokens/index.ts'
import type { EntityType } from '../../model/layers.ts'
import { splitHyphens } from '../../text/hyphens.ts'
import { loadEnglish } from '../../tools/annotator.ts'
import { withoutTitles } from './titles.ts'

/** A name over words or units, half-open. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** A sentence as its corpus cuts it. */
export interface CorpusSentence {
  readonly words: readonly string[]
  /** A space follows the word of the same index; guessed when the corpus does not say. */
  readonly spaces?: readonly boolean[]
  readonly names: readonly NameSpan[]
}

/** A sentence in the program's own units. */
export interface Example {
  readonly forms: readonly string[]
  readonly names: readonly NameSpan[]
}

/** Sentences that belong to one text, in order. */
export interface ExampleDocument {
  readonly id: string
  readonly sentences: readonly Example[]
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”…]|['’](?:s|re|ve|ll|d|m)?|n['’]t|'')$/i
const NO_SPACE_AFTER = /^[([{$#“‘`]+$/

/** Where words stand in plain text, when the corpus has kept only the words. */
function guessSpaces(words: readonly string[]): boolean[] {
  let open = false
  return words.map((word, i) => {
    if (word === '"') open = !open
    const next = words[i + 1] ?? ''
    return !(
      NO_SPACE_BEFORE.test(next) ||
      NO_SPACE_AFTER.test(word) ||
      (word === '"' ? open : next === '"' && open)
    )
  })
}

/** Cuts a sentence as the program does, so that the recogniser learns from what it will be given. */
export function toExample({ words, spaces = guessSpaces(words), names }: CorpusSentence): Example {
  let text = ''
  const starts = words.map((word, i) => {
    const start = text.length
    text += word + (spaces[i] ? ' ' : '')
    return start
  })
  const article = { text, slug: 'x', language: 'en', sha256: '' }
  const sentence = { start: 0, end: text.length, paragraph: 0 }
  const units = splitHyphens(
    tokens
      .annotate({ article, sentences: [sentence] }, loadEnglish())
      .map(token => ({ ...token, form: text.slice(token.start, token.end) })),
  )
  const found = withoutTitles(words, names).flatMap(({ first, end, type }) => {
    const from = starts[first]!
    const to = starts[end - 1]! + words[end - 1]!.length
    // A unit belongs to the name that covers its middle.
    const inside = (unit: { start: number; end: number }) => {
      const middle = (unit.start + unit.end) / 2
      return middle > from && middle < to
    }
    const start = units.findIndex(inside)
    if (start < 0) return []
    let after = start
    while (after < units.length && inside(units[after]!)) after++
    return [{ first: start, end: after, type }]
  })
  return { forms: units.map(unit => unit.form), names: found }
}
