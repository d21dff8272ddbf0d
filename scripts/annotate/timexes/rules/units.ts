import type { CalendarUnit } from '../../../text/periods.ts'

const CALENDAR: Readonly<Record<string, CalendarUnit>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
}

/** The calendar unit of an ISO 8601 designator; undefined for hours and less, which no calendar period has. */
export const calendarUnit = (designator: number | string | undefined): CalendarUnit | undefined =>
  CALENDAR[String(designator)]

/** Days: the word counts nights, not weeks of the calendar. */
export const FORTNIGHT = 14

/** Half of a unit in the next finer one. */
const HALVES: Readonly<Record<string, string>> = { Y: 'P6M', D: 'PT12H', TH: 'PT30M', TM: 'PT30S' }

/** A duration in TIMEX3: `P2Y`, `PT30M`, `P2W`, `P2DE` for decades; `PXD` when the number is open. */
export function duration(
  amount: number | string | undefined,
  designator: number | string | undefined,
): string {
  const unit = String(designator)
  const count = amount === undefined ? 1 : amount
  if (count === 0.5 && HALVES[unit]) return HALVES[unit]
  if (unit === '2W') return `P${count === 'X' ? 'X' : Number(count) * 2}W`
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}
