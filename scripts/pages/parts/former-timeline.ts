import { byPeriod, flattened } from '../../briefing/by-period.ts'
import { UNDATED } from '../../briefing/timeline-pages.ts'
import type { Briefing } from '../../model/briefing.ts'
import type { Link, PageOf } from '../../model/outputs.ts'
import { daysOf } from '../../text/dates.ts'
import { partUrl } from '../../text/lists.ts'
import { sendsTo } from '../moved.ts'

/** The timeline once had pages by century, decade, year and month, as they filled: their addresses still answer. */

/** So many events stood on one page, and more in all made several. */
const MOST = 250

/** The addresses that those pages would have, each with its part of the calendar. */
function formerAddresses({ dated, undated }: Briefing): { url: string; value: string }[] {
  if (dated.length + undated.length <= MOST) return []
  const stretches = flattened(byPeriod(dated, ({ value }) => daysOf(value!)!, MOST))
  return [...stretches, { value: UNDATED, own: undated }].flatMap(({ value, own }) =>
    Array.from({ length: Math.max(1, Math.ceil(own.length / MOST)) }, (_, i) => ({
      url: partUrl('timeline', value, i + 1),
      value,
    })),
  )
}

/** A page for each of them that is no page of the timeline now; it leads to the page of its year. */
export function formerTimelinePages(briefing: Briefing): PageOf<'moved'>[] {
  const pages = new Map((briefing.timelinePages?.pages ?? []).map(({ url, name }) => [url, name]))
  const first: Link = { url: 'timeline.html', label: 'The timeline' }
  return formerAddresses(briefing)
    .filter(({ url }) => !pages.has(url))
    .map(({ url, value }) => {
      const year = value === UNDATED ? value : value.slice(0, 4)
      const own = partUrl('timeline', year, 1)
      const to = pages.has(own) ? { url: own, label: `The timeline: ${year}` } : first
      return sendsTo(
        url,
        value === UNDATED ? 'events without a date' : `timeline of ${value}`,
        to,
        'This part of the timeline now stands here',
      )
    })
}
