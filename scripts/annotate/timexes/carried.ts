import { fromDay, isDate, toDay, weekdayOf } from '../../text/calendar.ts'
import { firstDay, type Period } from '../../text/periods.ts'
import type { Recurring } from './meaning.ts'
import { isNear } from './policy.ts'
import type { Dated } from './references.ts'
import type { Context, Reference, Resolved } from './resolve.ts'

type DayName = Recurring & { every: 'date' }

/** The day in the year of another date; null when it is another day of the week than the words say. */
function inYearOf({ period }: Reference, { month, day, weekday }: DayName): Period | null {
  const date = { year: fromDay(firstDay(period)).year, month, day }
  if (!isDate(date)) return null
  const n = toDay(date)
  return weekday === undefined || weekdayOf(n) === weekday ? { unit: 'day', n } : null
}

const distance = (a: Period, b: Period): number => Math.abs(firstDay(a) - firstDay(b))

/** The full date of the text that tells the year of a day; the same day of the year tells it best. */
function teller(name: DayName, dated: Dated): Reference | null {
  const same = dated.sameDay(name.month, name.day)
  if (same && inYearOf(same, name)) return same
  const last = dated.latest()
  const found = last && inYearOf(last, name)
  return found && (name.weekday !== undefined || isNear(distance(found, last.period))) ? last : null
}

/**
 * The year of an earlier full date goes on: `On March 19, 1996 … On March 21`.
 * Not for a day to come, nor for one near publication, which newspapers write without its year.
 * @param usual what the day would be without that date
 */
export function carried(name: Recurring, usual: Period | null, context: Context): Resolved | null {
  const { published, direction, dated } = context
  if (name.every !== 'date' || direction === 'future') return null
  const from = teller(name, dated)
  const period = from && inYearOf(from, name)
  if (!from || !period || (published !== null && period.n > published)) return null
  if (usual?.n === period.n) return null
  const fits = usual && (name.weekday === undefined || weekdayOf(firstDay(usual)) === name.weekday)
  if (fits && published !== null && isNear(Math.abs(published - firstDay(usual)))) return null
  return { period, anchor: from.id, full: true }
}
