import type { EventPage, EventSlug, EventView, Stretch, TimelinePages } from '../model/briefing.ts'
import { addressOf } from '../text/addresses.ts'
import { daysOf } from '../text/dates.ts'
import { cut, partUrl } from '../text/lists.ts'
import { byPeriod } from './by-period.ts'

/** Events on one page: so many take some 300 KB. */
const MOST = 250
const FOLDER = 'timeline'

const partsOf = (name: string, value: string | null, events: readonly EventView[]): EventPage[] => {
  // A stretch told in finer ones has a page even where it holds nothing else: it leads to them.
  const parts = events.length === 0 ? [[]] : cut(events, MOST)
  return parts.map((part, i) => ({
    url: partUrl(FOLDER, name, i + 1),
    value,
    part: i + 1,
    parts: parts.length,
    events: part,
  }))
}

const pagesOf = ({ value, own, finer }: Stretch<EventView>): EventPage[] => [
  ...partsOf(value, value, own),
  ...finer.flatMap(pagesOf),
]

/** The pages of a timeline that is too long for one; null for one that is not. */
export function timelinePages(
  dated: readonly EventView[],
  undated: readonly EventView[],
): TimelinePages | null {
  if (dated.length + undated.length <= MOST) return null
  const stretches = byPeriod(dated, ({ value }) => daysOf(value!)!, MOST)
  const pages = [
    ...stretches.flatMap(pagesOf),
    ...(undated.length > 0 ? partsOf('undated', null, undated) : []),
  ]
  const places = new Map<EventSlug, string>(
    pages.flatMap(({ url, events }) => events.map(({ id }) => [id, `${url}#e-${id}`] as const)),
  )
  return { stretches, pages, places }
}

/** The address at which an event is shown: its permalink, or its place on one of the timeline's pages. */
export const eventPlace = (id: EventSlug, pages: TimelinePages | null): string =>
  pages?.places.get(id) ?? addressOf('event', id)
