import type { EventPage, EventSlug, EventView, TimelinePages } from '../model/briefing.ts'
import { addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { daysOf } from '../text/dates.ts'
import { grouped } from '../text/groups.ts'
import { cut, partUrl } from '../text/lists.ts'
import { digits } from '../text/numbers.ts'
import { yearOf } from './timeline-groups.ts'

/** Up to so many events the timeline is one page, of some 400 KB. */
const MOST = 400
/** Events on each page of a longer one: so many take some 130 KB. */
const A_PAGE = 120
const FOLDER = 'timeline'
const TWELVE = 12

/** The page of what goes on over several years, and of what has no date, by their part of an address. */
export const SEVERAL = 'several-years'
export const UNDATED = 'undated'
/** Of what other articles tell as well. */
export const RETOLD = 'told-again'

const partsOf = (name: string, events: readonly EventView[]): EventPage[] =>
  cut(events, A_PAGE).map((part, i, all) => ({
    url: partUrl(FOLDER, name, i + 1),
    name,
    part: i + 1,
    parts: all.length,
    events: part,
  }))

/** Months since the year 0, of the first day of an event. */
function monthOf(value: string): number {
  const { year, month } = fromDay(daysOf(value)!.first)
  return TWELVE * year + month
}

/**
 * What the first page tells itself: the last twelve months and what may come; of a site with more than a page of it,
 * as many of the newest months as find room.
 */
function latestOf(dated: readonly EventView[], newest: string | undefined): EventView[] {
  if (newest === undefined) return []
  const since = monthOf(newest) - TWELVE
  const recent = dated.filter(event => yearOf(event) !== null && monthOf(event.value!) > since)
  let latest: EventView[] = []
  for (const [, events] of [...grouped(recent, ({ value }) => monthOf(value!))].sort(([a], [b]) => b - a)) {
    if (latest.length + events.length > A_PAGE) break
    latest = [...events, ...latest]
  }
  return latest
}

/**
 * The pages of a timeline that is too long for one: a page for each year; null where one page is enough.
 * @param dated in the order of their dates
 * @param newest the day on which the newest article appeared
 */
export function timelinePages(
  dated: readonly EventView[],
  undated: readonly EventView[],
  retold: readonly EventView[],
  newest: string | undefined,
): TimelinePages | null {
  if (dated.length <= MOST && undated.length <= MOST && retold.length <= MOST) return null
  const latest = dated.length <= MOST ? dated : latestOf(dated, newest)
  const here = new Set(latest)
  const years = [
    ...grouped(
      dated.filter(event => !here.has(event)),
      yearOf,
    ),
  ].sort(([a], [b]) => (a ?? Number.NEGATIVE_INFINITY) - (b ?? Number.NEGATIVE_INFINITY))
  const pages = [
    ...years.flatMap(([year, events]) => partsOf(year === null ? SEVERAL : digits(year, 4), events)),
    ...partsOf(UNDATED, undated),
    ...partsOf(RETOLD, retold),
  ]
  const places = new Map<EventSlug, string>(
    pages.flatMap(({ url, events }) => events.map(({ id }) => [id, `${url}#e-${id}`] as const)),
  )
  return { latest, pages, places }
}

/** The address at which an event is shown: its permalink, or its place on one of the timeline's pages. */
export const eventPlace = (id: EventSlug, pages: TimelinePages | null): string =>
  pages?.places.get(id) ?? addressOf('event', id)
