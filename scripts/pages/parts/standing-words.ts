import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import { line } from '../../text/markdown.ts'
import { BREAK, oneLine } from '../../text/words.ts'
import { REOPENED, told } from './told.ts'

/** All words of a quotation, a blank line between paragraphs, in quote marks where they are the speaker’s own. */
export const wholeWords = (view: QuotationView): string =>
  view.quotation.form === 'direct'
    ? `“${view.pieces
        .join(BREAK)
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
export const standingWords = (article: ArticleView, view: QuotationView): string =>
  view.quotation.form === 'direct' ? line(wholeWords(view), false) : told(article, view, '&#10;')
