import { factChecksOf } from '../briefing/fact-checks.ts'
import { nameOf } from '../briefing/speakers.ts'
import type { ArticleSlug, ArticleView, Briefing, EventView, QuotationView } from '../model/briefing.ts'
import type { Span } from '../model/span.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { codePointsIn } from '../text/code-points.ts'
import { hull, slice } from '../text/spans.ts'
import { BREAK } from '../text/words.ts'

/**
 * The words of a quotation where it stands alone, white space as in the article: the pieces between quote marks, an
 * ellipsis in brackets where the article breaks in; a report with who reports it and how.
 */
export const standing = ({ quotation, pieces, telling }: QuotationView): string =>
  quotation.form === 'direct' ? pieces.join(BREAK) : telling.words

/** Turns a span of an article into offsets in code points. */
export function placesIn({ articles }: Briefing): (article: ArticleSlug, span: Span) => Span {
  const counts = new Map(articles.map(({ article }) => [article.slug, codePointsIn(article.text)]))
  return (article, { start, end }) => {
    const count = counts.get(article)!
    return { start: count(start), end: count(end) }
  }
}

/** Signs before and after some words by which they are found again. */
const CONTEXT = 32

const LONE = /^[\udc00-\udfff]|[\ud800-\udbff]$/g

/** Words of a text with what stands before and after them; no sign is cut in two. */
export const around = (text: string, { start, end }: Span) => ({
  prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(LONE, ''),
  exact: text.slice(start, end),
  suffix: text.slice(end, end + CONTEXT).replace(LONE, ''),
})

/** A quotation with everything that the data tell of it; null where the article does not tell. */
export function quotationFacts(view: QuotationView, briefing: Briefing) {
  const { quotation, attribution, speaker } = view
  const main = briefing.shared.get(view.id)?.main
  const article = briefing.articleBy.get(view.article)!
  const words = (span: Span | undefined) => (span ? slice(article.article.text, span) : null)
  return {
    url: addressIn(briefing.site, addressOf('quotation', view.id)),
    words: standing(view),
    sameAs:
      main === undefined || main === view.id ? null : addressIn(briefing.site, addressOf('quotation', main)),
    form: quotation.form,
    stance: attribution.stance.value,
    polarity: quotation.polarity ?? null,
    weight: attribution.weight.value,
    speaker: speaker && nameOf(speaker, briefing),
    speakerUrl: speaker?.entity ? addressIn(briefing.site, addressOf('entity', speaker.entity)) : null,
    certainty: attribution.certainty,
    sourceKind: attribution.sourceKind.value,
    source: words(quotation.source),
    role: words(attribution.role?.span),
    reason: words(attribution.reason?.span),
    cue: words(quotation.cue),
    content: hull(quotation.content),
    rule: quotation.rule,
    attributionRule: attribution.rule,
    ...articleFacts(article, briefing),
    factChecks: factChecksOf(article, view).map(({ url, verdict, checkedBy, checkedOn = null }) => ({
      url,
      verdict,
      checkedBy,
      checkedOn,
    })),
  }
}

/** What the data tell of the article that something stands in. */
export const articleFacts = ({ article, url, headline }: ArticleView, { site }: Briefing) => ({
  articleUrl: addressIn(site, url),
  headline,
  publisher: article.publisher ?? null,
  published: article.published ?? null,
  sha256: article.sha256,
})

/** Every event in the order of the timeline. */
export const eventsOf = ({ dated, undated, retold }: Briefing): EventView[] => [
  ...dated,
  ...undated,
  ...retold,
]
