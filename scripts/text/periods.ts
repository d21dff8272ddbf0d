import { type CivilDate, type DayNumber, fromDay, isDate, isoWeek, mondayOf, toDay } from './calendar.ts'
import { digits } from './numbers.ts'

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/**
 * One stretch of the calendar: the `n`-th of its unit, so that moving by one is adding one.
 * day and week count from 1970-01-01; month is year × 12 + month − 1; quarter and season (spring, summer,
 * autumn, winter) are year × 4 + 0–3; half is year × 2 + 0–1; decade and century are the year's first digits.
 */
export interface Period {
  readonly unit: CalendarUnit
  readonly n: number
}

const WEEK_ZERO_MONDAY = -3
const MONTHS: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const SEASON_START = 2 // March

export const dayPeriod = (date: CivilDate): Period => ({ unit: 'day', n: toDay(date) })
export const yearPeriod = (year: number): Period => ({ unit: 'year', n: year })
export const monthPeriod = (year: number, month: number): Period => ({
  unit: 'month',
  n: year * 12 + month - 1,
})

/** The period of a unit that a day lies in; for a weekend, that of the day's week. */
export function periodOf(unit: CalendarUnit, day: DayNumber): Period {
  if (unit === 'day') return { unit, n: day }
  if (unit === 'week' || unit === 'weekend') return { unit, n: Math.floor((day - WEEK_ZERO_MONDAY) / 7) }
  const { year, month } = fromDay(day)
  const months = year * 12 + month - 1
  if (unit === 'season') return { unit, n: Math.floor((months - SEASON_START) / 3) }
  return { unit, n: Math.floor(months / MONTHS[unit]!) }
}

export const shift = ({ unit, n }: Period, by: number): Period => ({ unit, n: n + by })

const firstOfMonth = (months: number): DayNumber =>
  toDay({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 })

export function firstDay({ unit, n }: Period): DayNumber {
  if (unit === 'day') return n
  if (unit === 'week') return WEEK_ZERO_MONDAY + n * 7
  if (unit === 'weekend') return WEEK_ZERO_MONDAY + n * 7 + 5
  if (unit === 'season') return firstOfMonth(n * 3 + SEASON_START)
  return firstOfMonth(n * MONTHS[unit]!)
}

export function lastDay(period: Period): DayNumber {
  if (period.unit === 'weekend') return firstDay(period) + 1
  return firstDay(shift(period, 1)) - 1
}

const isoDay = (day: DayNumber): string => {
  const date = fromDay(day)
  return `${digits(date.year, 4)}-${digits(date.month)}-${digits(date.day)}`
}
const SEASONS = ['SP', 'SU', 'FA', 'WI']

/** The value of a period: EDTF, but for a week, which is written in ISO 8601 (`2015-W48`). */
export function formatPeriod(period: Period): string {
  const { unit, n } = period
  switch (unit) {
    case 'day':
      return isoDay(n)
    case 'week': {
      const { year, week } = isoWeek(firstDay(period))
      return `${digits(year, 4)}-W${digits(week)}`
    }
    case 'weekend':
      return `${isoDay(firstDay(period))}/${isoDay(lastDay(period))}`
    case 'month':
      return `${digits(Math.floor(n / 12), 4)}-${digits((n % 12) + 1)}`
    case 'quarter':
      return `${digits(Math.floor(n / 4), 4)}-${33 + (n % 4)}`
    case 'season':
      return `${digits(Math.floor(n / 4), 4)}-${21 + (n % 4)}`
    case 'half':
      return `${digits(Math.floor(n / 2), 4)}-${40 + (n % 2)}`
    case 'year':
      return digits(n, 4)
    case 'decade':
      return `${digits(n, 3)}X`
    case 'century':
      return `${digits(n)}XX`
  }
}

/** The same as a TIMEX3 value (TimeML 1.2.1), which names quarters, halves, seasons and weekends by letters. */
export function formatTimex3(period: Period): string {
  const { unit, n } = period
  if (unit === 'weekend') return `${formatPeriod({ unit: 'week', n })}-WE`
  if (unit === 'quarter') return `${digits(Math.floor(n / 4), 4)}-Q${(n % 4) + 1}`
  if (unit === 'season') return `${digits(Math.floor(n / 4), 4)}-${SEASONS[n % 4]}`
  if (unit === 'half') return `${digits(Math.floor(n / 2), 4)}-H${(n % 2) + 1}`
  return formatPeriod(period)
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/
const WEEK = /^(\d{4})-W(\d\d)$/
const YEAR_PART = /^(\d{4})-(\d\d)$/

/** Reads what `formatPeriod` writes (a day may carry a clock time, which is dropped); null for anything else. */
export function parsePeriod(value: string): Period | null {
  let match = DAY.exec(value)
  if (match) {
    const date = { year: +match[1]!, month: +match[2]!, day: +match[3]! }
    return isDate(date) ? dayPeriod(date) : null
  }
  match = WEEK.exec(value)
  if (match) return periodOf('week', mondayOf(+match[1]!, +match[2]!))
  match = YEAR_PART.exec(value)
  if (match) return yearPart(+match[1]!, +match[2]!)
  if (/^\d{4}$/.test(value)) return yearPeriod(+value)
  if (/^\d{3}X$/.test(value)) return { unit: 'decade', n: +value.slice(0, 3) }
  if (/^\d\dXX$/.test(value)) return { unit: 'century', n: +value.slice(0, 2) }
  return null
}

function yearPart(year: number, part: number): Period | null {
  if (part >= 1 && part <= 12) return monthPeriod(year, part)
  if (part >= 21 && part <= 24) return { unit: 'season', n: year * 4 + part - 21 }
  if (part >= 33 && part <= 36) return { unit: 'quarter', n: year * 4 + part - 33 }
  if (part >= 40 && part <= 41) return { unit: 'half', n: year * 2 + part - 40 }
  return null
}
