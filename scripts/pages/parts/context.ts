import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import type { Span } from '../../model/span.ts'
import { excerpt } from '../../text/excerpt.ts'
import { blockquote, withSpaces } from '../../text/markdown.ts'
import { hull } from '../../text/spans.ts'
import { inline, type Mark } from './inline.ts'
import { piecesOf } from './marks.ts'
import { around, withCuts } from './passages.ts'

const REACH = 700

/** The sentence before, the sentences of the quotation with its words in strong emphasis, and the one after. */
export function context(article: ArticleView, view: QuotationView): string {
  const { sentences } = article.doc
  const { text } = article.article
  const words = hull(view.quotation.content)
  const [first, last] = view.sentences
  const passages: { paragraph: number; start: number; end: number }[] = []
  for (let i = Math.max(0, first - 1); i <= Math.min(last + 1, sentences.length - 1); i++) {
    const { paragraph } = sentences[i]!
    const outside = i < first || i > last
    if (outside && article.paragraphs[paragraph]?.role !== 'body') continue
    const near = i < first ? { start: words.start, end: words.start } : { start: words.end, end: words.end }
    const { start, end } = outside ? around(article, i, nearest(sentences[i]!, near)) : sentences[i]!
    const before = passages.at(-1)
    if (before?.paragraph === paragraph) before.end = end
    else passages.push({ paragraph, start, end })
  }
  const marks: Mark[] = piecesOf(article, view).map(piece => ({
    ...piece,
    kind: 'emphasis',
    before: '**',
    after: '**',
  }))
  const shown = passages.map(passage => {
    const part = excerpt(text, passage, nearest(passage, words), REACH)
    return withCuts(part, withSpaces(inline(text, part, marks)))
  })
  return blockquote(shown.join('\n\n'))
}

/** The part of `words` inside a stretch; for words outside it, the end that is nearer to them. */
const nearest = ({ start, end }: Span, words: Span): Span => ({
  start: Math.min(Math.max(words.start, start), end),
  end: Math.max(Math.min(words.end, end), start),
})
