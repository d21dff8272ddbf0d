import type { DateView, EntitySlug, EventView, QuotationView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { EntityId, TimelineEvent, TimexId } from '../model/layers.ts'
import type { EventPart } from '../model/outputs.ts'
import type { Span } from '../model/span.ts'
import { type DayRange, daysMeant, daysOf } from '../text/dates.ts'
import { shortHash } from '../text/slugs.ts'
import { byPosition, indexAt, slice } from '../text/spans.ts'
import type { Rename } from './ledger/renames.ts'
import { numbered, permalinks, surroundings } from './permalinks.ts'

/**
 * The article's events in text order, each with its permalink.
 * @param newest the day on which the newest article appeared: what was to come before it was due
 */
export function eventViews(
  doc: Annotated,
  quotations: readonly QuotationView[],
  slugs: ReadonlyMap<EntityId, EntitySlug>,
  rename: Rename,
  newest: string | undefined,
): EventView[] {
  const { article, paragraphs, sentences } = doc
  const timexes = new Map(doc.timexes.map(timex => [timex.id, timex]))
  const claims = new Map(quotations.map(view => [view.quotation.id, view]))
  const placeOf = placesOf(doc, slugs)
  const ordered = [...doc.events].sort((a, b) => byPosition(a.span, b.span))
  const ids = permalinks(
    article.slug,
    ordered.map(({ span }) => ({
      words: slice(article.text, span),
      surroundings: surroundings(article.text, paragraphs[indexAt(paragraphs, span.start)], span),
    })),
  )
  return ordered.map((event, i) => {
    const timex = (event.when && timexes.get(event.when)) ?? null
    const until = (event.until && timexes.get(event.until)) ?? null
    const claim = (event.claimedIn && claims.get(event.claimedIn)) ?? null
    const claimant = claim?.speaker?.entity === undefined ? [] : [claim.speaker.entity]
    const value = timex?.value ? (until?.value ? stretch(timex.value, until.value) : timex.value) : null
    return {
      id: rename('event', ids[i]!),
      article: article.slug,
      event,
      timex,
      until,
      value,
      ...(timex?.mod !== undefined && !until && { mod: timex.mod }),
      bounds: value === null ? boundsOf(event, article.published) : null,
      part: partOf(event, value, article.published, newest),
      place: event.place ? { span: event.place.span, entity: placeOf(event.place.span) } : null,
      entities: [...new Set([...event.participants.flatMap(id => slugs.get(id) ?? []), ...claimant])],
      claim,
      sentence: indexAt(sentences, event.span.start),
    }
  })
}

/** The page of the entity that a place's name stands for. */
function placesOf(
  { mentions, entities }: Annotated,
  slugs: ReadonlyMap<EntityId, EntitySlug>,
): (span: Span) => EntitySlug | null {
  const owner = new Map(
    entities.flatMap(({ id, mentions: all }) => all.map(mention => [mention, id] as const)),
  )
  // The words may begin with a preposition.
  const byEnd = new Map(
    mentions.filter(({ type }) => type === 'place').map(({ id, span }) => [span.end, owner.get(id)]),
  )
  return ({ end }) => {
    const entity = byEnd.get(end)
    return (entity && slugs.get(entity)) ?? null
  }
}

/** From the start of one value to the end of another, as an EDTF interval. */
const stretch = (from: string, to: string): string => `${from.split('/')[0]}/${to.split('/').at(-1)}`

/** What is told in the past tense was over by the day of publication. */
const boundsOf = ({ tense }: TimelineEvent, published: string | undefined): string | null =>
  tense === 'past' && published && daysOf(published) ? `../${published}` : null

/** News is about the last few days; what was over more than a week before the report is its background. */
const NEWS_DAYS = 7

function partOf(
  { tense }: TimelineEvent,
  value: string | null,
  published: string | undefined,
  newest: string | undefined,
): EventPart {
  const [when, today, now] = [value, published, newest].map(each => daysOf(each ?? ''))
  if (tense === 'future') return when && now && when.last < now.first ? 'due' : 'coming'
  return when && today && when.last < today.first - NEWS_DAYS ? 'background' : 'reported'
}

/** The article's time expressions in text order, each with the event it dates. */
export function dateViews(
  { article, timexes, sentences }: Annotated,
  events: readonly EventView[],
): DateView[] {
  const eventOf = new Map<TimexId, string>()
  for (const { id, timex } of [...events].reverse()) if (timex) eventOf.set(timex.id, id)
  // A date that an editor has given to an event has no words of its own.
  const shown = timexes.filter(({ span }) => span.end > span.start).sort((a, b) => byPosition(a.span, b.span))
  const ids = numbered(
    shown.map(({ span }) => {
      const sentence = sentences[indexAt(sentences, span.start)]
      return `d-${shortHash([slice(article.text, span), surroundings(article.text, sentence, span)])}`
    }),
  )
  return shown.map((timex, i) => ({ id: ids[i]!, timex, event: eventOf.get(timex.id) ?? null }))
}

/** True for an event whose words give a day, a month, a year … on the calendar. */
export const isDated = ({ value }: EventView): boolean => value !== null && daysOf(value) !== null

/**
 * Orders by the first day meant, then by the last, then as given. What is still to come in a period that holds the
 * day of publication begins on that day at the earliest.
 */
export function byDate(
  events: readonly EventView[],
  published: (view: EventView) => string | undefined,
): EventView[] {
  return events
    .map(view => ({ view, days: daysAhead(view, published(view)) }))
    .sort(({ days: a }, { days: b }) => a.first - b.first || a.last - b.last)
    .map(({ view }) => view)
}

function daysAhead({ value, mod, event }: EventView, published: string | undefined): DayRange {
  const { first, last } = daysMeant(value ?? '', mod) ?? { first: 0, last: 0 }
  const today = daysOf(published ?? '')?.first
  const inside = event.tense === 'future' && today !== undefined && first <= today && today <= last
  return { first: inside ? today : first, last }
}

/** The last day on which an article appeared, as EDTF; undefined where none has a date. */
export const newestDay = (docs: readonly Annotated[]): string | undefined =>
  docs
    .flatMap(({ article }) => article.published ?? [])
    .sort()
    .at(-1)
