import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import { line, withSpaces } from '../../text/markdown.ts'
import { oneLine } from '../../text/words.ts'
import { inline, type Mark } from './inline.ts'
import { REOPENED } from './page-data.ts'

/** All words of a quotation, a blank line between paragraphs, in quote marks where they are the speaker’s own. */
export const wholeWords = (view: QuotationView): string =>
  view.quotation.form === 'direct'
    ? `“${view.pieces
        .join(' […] ')
        .replace(REOPENED, '\n\n')
        .split(/\n\s*\n/)
        .map(oneLine)
        .join('\n\n')
        .replace(/,$/, '')}”`
    : oneLine(view.telling.words)

/**
 * The words as they stand alone. Of a direct quotation the pieces between quote marks, an ellipsis in brackets where
 * the article breaks in; of a report the slice with who reports it and how, what is reported in emphasis, a pronoun
 * explained in brackets.
 */
export function standingWords(article: ArticleView, view: QuotationView): string {
  const { text } = article.article
  const { quotation, telling } = view
  if (quotation.form === 'direct') return line(wholeWords(view), false)
  const marks: Mark[] = quotation.content.map(piece => ({
    ...piece,
    kind: 'emphasis',
    before: '*',
    after: '*',
  }))
  const { start, end, explained } = telling
  const part = (from: number, to: number) =>
    withSpaces(inline(text, { start: from, end: to }, marks)).replaceAll('\n', '&#10;')
  if (!explained) return part(start, end)
  return `${part(start, explained.at)} ${line(`[${explained.name}]`)}${part(explained.at, end)}`
}
