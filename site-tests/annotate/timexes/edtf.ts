import { mondayOf } from '../../../scripts/text/calendar.ts'
import { formatPeriod } from '../../../scripts/text/periods.ts'

/** The same value in EDTF, which has no ISO 8601 weeks: `2015-W48` as the interval from Monday to Sunday. */
export function asEdtf(value: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (!week) return value
  const monday = mondayOf(Number(week[1]), Number(week[2]))
  return [monday, monday + 6].map(n => formatPeriod({ unit: 'day', n })).join('/')
}
