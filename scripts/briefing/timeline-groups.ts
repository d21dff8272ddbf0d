import type { EventView, YearGroup } from '../model/briefing.ts'
import { fromDay } from '../text/calendar.ts'
import { daysMeant, daysOf } from '../text/dates.ts'
import { grouped } from '../text/groups.ts'

/** Days of the longest quarter; what takes longer belongs to its year, not to the month of its begin. */
const QUARTER = 92

/** The year of an event with a date; null for one that goes on over several years. */
export function yearOf({ value }: EventView): number | null {
  const { first, last } = daysOf(value!)!
  const { year } = fromDay(first)
  return fromDay(last).year === year ? year : null
}

/** The month in which an event begins, 1 to 12; 0 for one that belongs to its whole year. */
function monthOf({ value, mod }: EventView): number {
  const { first, last } = daysOf(value!)!
  return last - first >= QUARTER ? 0 : fromDay(daysMeant(value!, mod)!.first).month
}

/**
 * Events under the years and months in which they begin. What goes on over several years comes first, what belongs to
 * a whole year before its months.
 * @param events with dates, in their order
 */
export function byYear(events: readonly EventView[]): YearGroup[] {
  const years = [...grouped(events, event => yearOf(event) ?? Number.NEGATIVE_INFINITY)].sort(
    ([a], [b]) => a - b,
  )
  return years.map(([year, all]) => {
    if (!Number.isFinite(year)) return { year: null, own: all, months: [] }
    const months = [...grouped(all, monthOf)].sort(([a], [b]) => a - b)
    return {
      year,
      own: months.find(([month]) => month === 0)?.[1] ?? [],
      months: months.filter(([month]) => month > 0).map(([month, events]) => ({ month, events })),
    }
  })
}
