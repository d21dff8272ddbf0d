import type { TABLE_COLUMNS } from '../briefing/data/tables.ts'
import { nameOf } from '../briefing/speakers.ts'
import type { Briefing, EventView } from '../model/briefing.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { type Columns, csv } from '../text/csv.ts'
import { edgesOf, isSharp } from '../text/date-edges.ts'
import { daysOf, modifiedWords } from '../text/dates.ts'
import { dayPeriod, formatPeriod } from '../text/periods.ts'
import { slice } from '../text/spans.ts'
import { articleFacts, eventsOf, placesIn } from './data-facts.ts'

/** The first or the last day that a date may mean. */
function dayOf({ value }: EventView, end: 'first' | 'last'): string | null {
  const days = value === null ? null : daysOf(value)
  return days && formatPeriod(dayPeriod(fromDay(days[end])))
}

/** Every event in the order of the timeline, a row each; those without a date last. */
export function eventsCsv(briefing: Briefing): string {
  const { articleBy, entityBy, site } = briefing
  const place = placesIn(briefing)
  const article = (view: EventView) => articleFacts(articleBy.get(view.article)!, briefing)
  const text = ({ article }: EventView) => articleBy.get(article)!.article.text
  const columns: Columns<EventView, keyof typeof TABLE_COLUMNS.events> = {
    url: ({ id }) => addressIn(site, addressOf('event', id)),
    words: view => slice(text(view), view.event.span),
    date: ({ value }) => value,
    modifier: ({ mod }) => mod,
    date_words: ({ value, mod }) => (value === null ? null : modifiedWords(value, mod)),
    first_day: view => dayOf(view, 'first'),
    last_day: view => dayOf(view, 'last'),
    certain: ({ value, mod }) => (value === null ? null : isSharp(edgesOf(value, mod))),
    bounds: ({ bounds }) => bounds,
    part: ({ part }) => part,
    tense: ({ event }) => event.tense,
    place: view => view.place && slice(text(view), view.place.span),
    place_url: ({ place }) => place?.entity && addressIn(site, addressOf('entity', place.entity)),
    entities: ({ entities }) => entities.map(id => entityBy.get(id)!.name).join(' | '),
    claimed_by: ({ claim }) => claim?.speaker && nameOf(claim.speaker, briefing),
    quotation_url: ({ claim }) => claim && addressIn(site, addressOf('quotation', claim.id)),
    start: view => place(view.article, view.event.span).start,
    end: view => place(view.article, view.event.span).end,
    rule: ({ event }) => event.rule,
    article_url: view => article(view).articleUrl,
    headline: view => article(view).headline,
    published: view => article(view).published,
  }
  return csv(columns, eventsOf(briefing))
}
