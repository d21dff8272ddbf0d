import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, DateView, MentionView, QuotationView } from '../../model/briefing.ts'
import type { Span } from '../../model/span.ts'
import { addressOf } from '../../text/addresses.ts'
import type { Linker } from '../../text/markdown.ts'
import { trimmed, within } from '../../text/spans.ts'
import type { Mark } from './inline.ts'

const OPENING = new Set('"\'“‘„‚«‹「『')
const CLOSING = new Set('"\'”’“‘»›」』')

/** A piece with the quote marks that stand around it. */
function withQuoteMarks(text: string, { start, end }: Span, { quotation }: QuotationView): Span {
  if (quotation.form === 'indirect') return { start, end }
  return {
    start: OPENING.has(text[start - 1] ?? '') ? start - 1 : start,
    end: CLOSING.has(text[end] ?? '') ? end + 1 : end,
  }
}

/** The pieces of a quotation as they stand in the article: with their quote marks, one for each paragraph. */
export function piecesOf({ article, paragraphs }: ArticleView, view: QuotationView): Span[] {
  return view.quotation.content.flatMap(content => {
    const piece = withQuoteMarks(article.text, content, view)
    return within(paragraphs, piece)
      .map(paragraph =>
        trimmed(article.text, {
          start: Math.max(paragraph.start, piece.start),
          end: Math.min(paragraph.end, piece.end),
        }),
      )
      .filter(({ start, end }) => end > start)
  })
}

/** Emphasis and numbered permalink for every piece of a quotation; strong inside another quotation. */
export function quotationMarks(view: ArticleView, quotation: QuotationView, link: Linker): Mark[] {
  const sign = quotation.quotation.within ? '**' : '*'
  const marker = link(String(quotation.number), addressOf('quotation', quotation.id))
  return piecesOf(view, quotation).map(piece => ({
    ...piece,
    kind: 'emphasis',
    before: sign,
    after: `${sign}${marker}`,
  }))
}

/** A link, written by `link` around a place holder that tells where its words go. */
function linkMark(span: Span, written: string): Mark {
  const close = written.indexOf('](')
  return { ...span, kind: 'link', before: written.slice(0, 1), after: written.slice(close) }
}

export const mentionMark = ({ mention, entity }: MentionView, { entityBy }: Briefing, link: Linker): Mark => {
  const { url, name } = entityBy.get(entity)!
  return linkMark(mention.span, link('', url, name))
}

/** A date's link goes to the event it dates, or else to its note in the same article. */
export function dateMark(
  { timex, id, event }: DateView,
  { url }: ArticleView,
  { timelinePages }: Briefing,
  link: Linker,
): Mark[] {
  if (!timex.value || (timex.type !== 'DATE' && timex.type !== 'TIME')) return []
  const target = event ? eventPlace(event, timelinePages) : `${url}#${id}`
  return [linkMark(timex.span, link('', target, timex.value))]
}
