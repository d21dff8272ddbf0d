import type { Span, Spans } from '../../model/span.ts'
import { trimmed } from '../../text/spans.ts'

/** Stage directions inside what is said: `(APPLAUSE)`, `[laughs]`; links that a post ends with. */
const ASIDE =
  /\((?:[\p{Lu}\s,'-]+|laughs|laughter|applause|inaudible|crosstalk)\)|\[(?:laughs|laughter|applause|inaudible|crosstalk)\]|https?:\/\/\S+|pic\.twitter\.com\/\S+/giu

/**
 * True where a match stands for a stage direction. Letters in brackets are one only when all are capitals.
 */
const isAside = (match: string): boolean =>
  !match.startsWith('(') || !/\p{Ll}/u.test(match) || /^\((?:laugh|appl|inaud|cross)/i.test(match)

/** What is said in a stretch of text: its pieces between stage directions and links. */
export function spoken(text: string, { start, end }: Span): Spans | undefined {
  const pieces: Span[] = []
  let from = start
  const put = (to: number) => {
    const piece = trimmed(text, { start: from, end: to })
    if (/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) pieces.push(piece)
  }
  for (const match of text.slice(start, end).matchAll(ASIDE)) {
    if (!isAside(match[0])) continue
    put(start + match.index)
    from = start + match.index + match[0].length
  }
  put(end)
  const [first, ...rest] = pieces
  return first && [first, ...rest]
}
