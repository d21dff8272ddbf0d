import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import { excerpt } from '../../text/excerpt.ts'
import { blockquote, withSpaces } from '../../text/markdown.ts'
import { hull, within } from '../../text/spans.ts'
import { inline, type Mark } from './inline.ts'
import { piecesOf } from './marks.ts'
import { withCuts } from './passages.ts'

const REACH = 700

/** The paragraphs that hold a quotation, with its words in strong emphasis; of a long one what stands near the words. */
export function context(article: ArticleView, view: QuotationView): string {
  const { text } = article.article
  const words = hull(view.quotation.content)
  const marks: Mark[] = piecesOf(article, view).map(piece => ({
    ...piece,
    kind: 'emphasis',
    before: '**',
    after: '**',
  }))
  const shown = within(article.paragraphs, words).map(paragraph => {
    const near = {
      start: Math.max(words.start, paragraph.start),
      end: Math.min(words.end, paragraph.end),
    }
    const part = excerpt(text, paragraph, near, REACH)
    return withCuts(part, withSpaces(inline(text, part, marks)))
  })
  return blockquote(shown.join('\n\n'))
}
