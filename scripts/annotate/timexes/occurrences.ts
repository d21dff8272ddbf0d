import {
  type DayNumber,
  daysInMonth,
  easterSunday,
  fromDay,
  isDate,
  toDay,
  weekdayOf,
} from '../../text/calendar.ts'
import { type Period, periodOf } from '../../text/periods.ts'
import type { Recurring } from './meaning.ts'

const onDay = (n: DayNumber): Period => ({ unit: 'day', n })
const PER_YEAR = { month: 12, season: 4, quarter: 4, half: 2 } as const
// Enough to hold a 29 February on either side, also across a century that skips one.
const LEAP_SPAN = 8

const EASTER = /^easter([+-]\d+)$/
const NTH_WEEKDAY = /^(\d+)-(\d|last)-(\d)(?:\+(\d))?$/

/** The `nth` weekday of a month; `nth` 0 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth === 0) {
    const last = toDay({ year, month, day: daysInMonth(year, month) })
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = toDay({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** The day of a named day in one year; undefined when that year has none. */
function namedDay(on: string, year: number): DayNumber | undefined {
  const easter = EASTER.exec(on)
  if (easter) return easterSunday(year) + Number(easter[1])
  const nth = NTH_WEEKDAY.exec(on)
  if (nth) {
    const [, month, count, weekday, later] = nth
    return (
      nthWeekday(year, Number(month), Number(weekday), count === 'last' ? 0 : Number(count)) +
      Number(later ?? 0)
    )
  }
  const [month, day] = on.split('-').map(Number)
  const date = { year, month: month!, day: day! }
  return isDate(date) ? toDay(date) : undefined
}

const years = (day: DayNumber, reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => fromDay(day).year - reach + i)

/** The times a recurring period happens around a day, in order, at least one on either side of it. */
export function occurrences(name: Recurring, day: DayNumber): Period[] {
  switch (name.every) {
    case 'weekday': {
      const monday = day - weekdayOf(day) + 1
      return [-7, 0, 7].map(by => onDay(monday + by + name.weekday - 1))
    }
    case 'weekend': {
      const { n } = periodOf('weekend', day)
      return [-1, 0, 1].map(by => ({ unit: 'weekend', n: n + by }))
    }
    case 'part':
      return years(day, 1).map(year => ({ unit: name.unit, n: year * PER_YEAR[name.unit] + name.index }))
    case 'date': {
      const { month, weekday } = name
      const all = years(day, month === 2 && name.day === 29 ? LEAP_SPAN : 1)
        .map(year => ({ year, month, day: name.day }))
        .filter(isDate)
        .map(toDay)
      const right = all.filter(found => weekdayOf(found) === weekday)
      return (right.length > 0 ? right : all).map(onDay)
    }
    case 'named':
      return (name.year === undefined ? years(day, 1) : [name.year])
        .map(year => namedDay(name.on, year))
        .filter(found => found !== undefined)
        .map(onDay)
  }
}
