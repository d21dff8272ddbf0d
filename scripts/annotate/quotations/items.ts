import type { Sentence, Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'
import type { Passage } from './marks/scan.ts'

/** One step of the narration: a token, or a whole passage between quote marks. */
export interface Item extends Span {
  /** The token as written, lower case, straight apostrophes; empty for a passage. */
  readonly lower: string
  readonly capital: boolean
  /** Index into `tokens`: of the token, or of the passage's first. */
  readonly token: number
  readonly sentence: number
  readonly word: Word
  readonly passage?: Passage
}

const PASSAGE: Word = { upos: 'X', xpos: 'X', lemma: '', head: -1, deprel: 'dep' }

/** What items are made of. */
export interface Material {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  wordOf(token: number): Word
}

/**
 * The tokens from `from` up to the offset `end`, those in a passage drawn together into one item.
 * @param passages disjoint, in text order
 */
export function itemsOf(material: Material, from: number, end: number, passages: readonly Passage[]): Item[] {
  const { text, tokens } = material
  const items: Item[] = []
  let next = 0
  let i = from
  while (i < tokens.length && tokens[i]!.start < end) {
    const token = tokens[i]!
    while (next < passages.length && passages[next]!.outer.end <= token.start) next++
    const passage = passages[next]
    if (passage && token.end > passage.outer.start) {
      const first = i
      while (i < tokens.length && tokens[i]!.start < passage.outer.end) i++
      const { start, end: stop } = passage.outer
      const { sentence } = tokens[i - 1]!
      items.push({
        start,
        end: stop,
        lower: '',
        capital: false,
        token: first,
        sentence,
        word: PASSAGE,
        passage,
      })
    } else {
      const form = text.slice(token.start, token.end)
      items.push({
        start: token.start,
        end: token.end,
        lower: form.toLowerCase().replaceAll('’', "'"),
        capital: /^\p{Lu}/u.test(form),
        token: i,
        sentence: token.sentence,
        word: material.wordOf(i),
      })
      i++
    }
  }
  return items
}
