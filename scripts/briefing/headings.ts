import type { EventView } from '../model/briefing.ts'
import { fromDay } from '../text/calendar.ts'
import { dateWords, daysOf } from '../text/dates.ts'
import { counted } from '../text/groups.ts'
import { greatest, smallest } from '../text/lists.ts'
import { type CalendarUnit, firstDay, formatPeriod, lastDay, periodOf } from '../text/periods.ts'

/** Up to so many days between the first event and the last, each day has a heading; then each month. */
const DAYS = 31
const MONTHS = 2 * 366
/** A year of so many events is told month by month. */
const FULL_YEAR = 8

/** The unit of the calendar that a heading stands for, by year. */
function unitOf(events: readonly EventView[]): (year: number) => CalendarUnit {
  const days = events.map(({ value }) => daysOf(value!)!)
  const span = greatest(days.map(({ last }) => last)) - smallest(days.map(({ first }) => first))
  if (span < DAYS) return () => 'day'
  if (span < MONTHS) return () => 'month'
  const inYear = counted(days.map(({ first }) => fromDay(first).year))
  return year => (inYear.get(year)! < FULL_YEAR ? 'year' : 'month')
}

/**
 * Tells the heading an event stands under: its day, month or year, depending on the time between the first and
 * the last event. An event longer than that unit stands under the words of its own date.
 * @param events with dates, not empty
 */
export function headingsOf(events: readonly EventView[]): (event: EventView) => string {
  const unit = unitOf(events)
  return ({ value }) => {
    const { first, last } = daysOf(value!)!
    const period = periodOf(unit(fromDay(first).year), first)
    return firstDay(period) <= first && last <= lastDay(period)
      ? dateWords(formatPeriod(period))
      : dateWords(value!)
  }
}
