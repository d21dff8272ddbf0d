import type { With } from '../../model/document.ts'
import type { Passage } from '../../model/layers.ts'
import type { QuotationLexicon } from '../../model/lexicon/quotations.ts'
import { isAside } from '../../text/aside.ts'
import { append } from '../../text/lists.ts'
import { indexAt, within } from '../../text/spans.ts'
import { type Frame, framesOf } from './frames.ts'
import { itemsOf } from './items.ts'

/** The narration of an article: its sentences with what stands between quote marks set apart. */
export interface Report {
  readonly text: string
  readonly frames: readonly Frame[]
  readonly passages: readonly Passage[]
  /** The sentences inside passages that hold others: who is quoted in a quotation. */
  readonly innerFrames: readonly Frame[]
}

/** What the stage reads. */
export type Needs = 'paragraphs' | 'sentences' | 'tokens' | 'words' | 'passages'

export function reportOf(doc: With<Needs>, lexicon: QuotationLexicon): Report {
  const { text } = doc.article
  const material = { text, tokens: doc.tokens, sentences: doc.sentences, words: doc.words, lexicon }
  const frames: Frame[] = []
  const passages: Passage[] = []
  const innerFrames: Frame[] = []
  // What a turn of a transcript says is nobody else's report.
  let turnEnd = 0
  doc.paragraphs.forEach((paragraph, index) => {
    if (isAside(paragraph)) return
    if (paragraph.start < turnEnd || paragraph.turn) {
      turnEnd = Math.max(turnEnd, paragraph.turn ? paragraph.turn.words.at(-1)!.end : 0)
      return
    }
    const found = within(doc.passages, paragraph)
    append(passages, found)
    const items = itemsOf(material, indexAt(doc.tokens, paragraph.start), paragraph.end, found)
    for (const { start, end, inner } of found.filter(passage => passage.inner.length > 0)) {
      const inside = itemsOf(material, indexAt(doc.tokens, start), end, inner)
      append(innerFrames, framesOf(text, inside, index, lexicon))
    }
    append(frames, framesOf(text, items, index, lexicon))
  })
  return { text, frames, passages, innerFrames }
}
