import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import { line, withSpaces } from '../../text/markdown.ts'
import { BREAK } from '../../text/words.ts'
import { inline, type Mark } from './inline.ts'

/** The quote mark that opens each further paragraph of a quotation. */
export const REOPENED = /\n\s*["“«]/g

/** The pieces of words in quote marks, an ellipsis in brackets where the article breaks in. */
export const unmarked = (pieces: readonly string[]): string => pieces.join(BREAK).replace(REOPENED, '\n')

/** Words on one line, without the quote marks that open further paragraphs. */
export const flat = (words: string): string => words.replace(REOPENED, '\n').replace(/\s+/g, ' ').trim()

/**
 * A report as one slice of the article: who reports it and how, in emphasis what is reported, a pronoun explained in
 * brackets.
 * @param lineEnd stands for each end of a line, with the blanks around it
 */
export function told(
  { article: { text } }: ArticleView,
  { quotation, telling: { start, end, explained } }: QuotationView,
  lineEnd: string,
): string {
  const marks = quotation.content.map(
    (piece): Mark => ({ ...piece, kind: 'emphasis', before: '*', after: '*' }),
  )
  const part = (from: number, to: number) =>
    withSpaces(inline(text, { start: from, end: to }, marks)).replace(/\s*\n\s*/g, lineEnd)
  if (!explained) return part(start, end)
  return `${part(start, explained.at)} ${line(`[${explained.name}]`)}${part(explained.at, end)}`
}
