import type { ArticleView, Briefing, EventView } from '../model/briefing.ts'
import type { Timex } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { edgesOf, isSharp } from '../text/date-edges.ts'
import { daysOf, modifiedWords } from '../text/dates.ts'
import { dayPeriod, formatPeriod } from '../text/periods.ts'
import { slice } from '../text/spans.ts'

/** Raised when a field changes its meaning or goes away; new fields leave it as it is. */
const VERSION = 1

const iso = (day: number): string => formatPeriod(dayPeriod(fromDay(day)))

/** Words of the article with their place, in UTF-16 code units. */
const words = ({ article }: ArticleView, span: Span) => ({
  words: slice(article.text, span),
  start: span.start,
  end: span.end,
})

/** An expression of time as the article has it, and how it was read. */
function expression(article: ArticleView, timex: Timex) {
  const from = timex.anchor && timex.anchor !== 'DCT' ? article.timexBy.get(timex.anchor) : undefined
  const countedFrom = timex.anchor === 'DCT' ? 'publication' : from ? words(article, from.span) : null
  return { ...words(article, timex.span), value: timex.value, countedFrom, rule: timex.rule }
}

function date({ value, mod, timex, until }: EventView, article: ArticleView) {
  const days = value === null ? null : daysOf(value)
  if (value === null || !timex) return null
  return {
    value,
    mod: mod ?? null,
    words: modifiedWords(value, mod),
    first: days && iso(days.first),
    last: days && iso(days.last),
    certain: isSharp(edgesOf(value, mod)),
    read: [timex, until].flatMap(each => (each ? [expression(article, each)] : [])),
  }
}

function event(view: EventView, { articleBy, entityBy, site }: Briefing) {
  const article = articleBy.get(view.article)!
  return {
    id: `e-${view.id}`,
    url: addressIn(site, addressOf('event', view.id)),
    ...words(article, view.event.span),
    also: (view.event.also ?? []).map(span => words(article, span)),
    date: date(view, article),
    bounds: view.bounds,
    part: view.part,
    tense: view.event.tense,
    place: view.place && { ...words(article, view.place.span), entity: view.place.entity },
    entities: view.entities.map(id => ({ id, name: entityBy.get(id)!.name })),
    claimedBy: view.claim && {
      speaker: view.claim.speaker?.label ?? null,
      quotation: view.claim.id,
    },
    article: view.article,
    rule: view.event.rule,
  }
}

/** The timeline as data, in the order of the page; decision 5 tells every field. */
export function timelineJson(briefing: Briefing): string {
  const { articles, dated, undated, title } = briefing
  return `${JSON.stringify(
    {
      version: VERSION,
      title,
      articles: articles.map(({ article, headline, url }) => ({
        id: article.slug,
        title: headline,
        url: addressIn(briefing.site, url),
        published: article.published ?? null,
        sha256: article.sha256,
      })),
      events: [...dated, ...undated].map(view => event(view, briefing)),
    },
    null,
    1,
  )}\n`
}
