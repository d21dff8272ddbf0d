import type { Polarity } from '../../scripts/model/layers.ts'
import type { Span } from '../../scripts/model/span.ts'

/** A quotation as a reader would mark it. */
export interface Expected {
  readonly content: readonly Span[]
  /** The speaker's name or, without one, the source words; null when nobody can be named. */
  readonly speaker: string | null
  readonly polarity: Polarity | null
}

/** One text with the quotations that it holds, in the order in which they end. */
export interface Marked {
  readonly title: string
  readonly text: string
  readonly quotations: readonly Expected[]
}

const MARK = /⟦|⟧\{([^}]*)\}/g

/**
 * Takes the marks `⟦words⟧{Speaker; polarity}` out of a text.
 * @throws Error naming the text when a mark is not closed
 */
function unmark(title: string, source: string): Marked {
  const quotations: Expected[] = []
  const open: number[] = []
  let pieces: Span[] = []
  let text = ''
  let last = 0
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(last, mark.index)
    last = mark.index + mark[0].length
    if (mark[0] === '⟦') {
      open.push(text.length)
      continue
    }
    const start = open.pop()
    if (start === undefined) throw new Error(`${title}: expected ⟦ before ${mark[0]}`)
    const piece = { start, end: text.length }
    const [speaker, polarity] = mark[1]!.split('; ') as [string, Polarity?]
    if (speaker === '+') pieces.push(piece)
    else {
      const content = open.length > 0 ? [piece] : [...pieces, piece]
      if (open.length === 0) pieces = []
      quotations.push({ content, speaker: speaker === '?' ? null : speaker, polarity: polarity ?? null })
    }
  }
  if (open.length + pieces.length > 0) throw new Error(`${title}: expected ⟧{…} before the end of the text`)
  return { title, text: text + source.slice(last), quotations }
}

/** Reads texts with marks, each below a line `# title`; lines become paragraphs. Texts of titles alone are notes. */
export const readMarked = (source: string): Marked[] =>
  source
    .split(/^# /m)
    .slice(1)
    .map(block => {
      const [title, ...lines] = block.trim().split('\n')
      const paragraphs = lines.map(line => line.replace(/\\$/, '')).filter(Boolean)
      return unmark(title!, paragraphs.join('\n\n'))
    })
    .filter(({ text }) => text !== '')
