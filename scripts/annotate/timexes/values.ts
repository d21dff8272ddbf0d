import { digits } from '../../text/numbers.ts'
import { type CalendarUnit, formatPeriod, formatTimex3, type Period, shift } from '../../text/periods.ts'
import type { Draft, Meaning } from './meaning.ts'

/** The two values of a time expression; see `Timex`. */
export interface Values {
  readonly value: string | null
  readonly timex3: string | null
}

/** What TIMEX3 can say of a recurring date whose year or week is unknown: `XXXX-11-24`, `XXXX-WXX-2`. */
function unresolved(meaning: Meaning): string | null {
  if (meaning.kind !== 'recurring') return null
  const { name } = meaning
  if (name.every === 'weekday') return `XXXX-WXX-${name.weekday}`
  if (name.every === 'date') return `XXXX-${digits(name.month)}-${digits(name.day)}`
  return name.every === 'part' && name.unit === 'month' ? `XXXX-${digits(name.index + 1)}` : null
}

/** Designators that ISO 8601 lacks, in those it has. */
const ISO: Readonly<Record<string, readonly [factor: number, designator: string]>> = {
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  Q: [3, 'M'],
}

/** `P2DE` as `P20Y`; null when the number is open (`PXD`) or no unit of ISO 8601 fits, as for weekends. */
function isoDuration(timex3: string): string | null {
  if (/^P(?:\d+[YMWD]){2}$|^PT(?:\d+[HMS]){2}$/.test(timex3)) return timex3
  const [, time, amount, unit] = /^P(T?)([\d.]+)([A-Z]+)$/.exec(timex3) ?? []
  if (amount === undefined || unit === undefined || unit === 'WE') return null
  const [factor, designator] = (!time && ISO[unit]) || [1, unit]
  return `P${time}${Number(amount) * factor}${designator}`
}

const UNQUALIFIED: ReadonlySet<CalendarUnit> = new Set(['week', 'weekend', 'quarter', 'half'])

/** `open`: the words are `since` this date, or `until` it. */
function periodValue(period: Period, mod: string | undefined, open: 'since' | 'until' | undefined): string {
  const value = formatPeriod(period)
  // EDTF has no approximate weeks, quarters and halves, and a weekend is an interval already.
  if (UNQUALIFIED.has(period.unit)) return value
  const point = mod === 'APPROX' ? `${value}~` : value
  return open === 'since' ? `${point}/..` : open === 'until' ? `../${point}` : point
}

/** Writes what was resolved; `period` is null when the words do not settle it. */
export function values(draft: Draft, period: Period | null, open: 'since' | 'until' | undefined): Values {
  const { meaning, time, mod, type, through } = draft
  if (meaning.kind === 'fixed') {
    const { timex3 } = meaning
    return { value: type === 'DURATION' ? isoDuration(timex3) : null, timex3 }
  }
  if (meaning.kind === 'ambiguous' && !period) {
    return { value: `[${meaning.readings.map(formatPeriod).join(',')}]`, timex3: null }
  }
  if (through !== undefined) {
    // TIMEX3 has no value for a range.
    return {
      value: period && `${formatPeriod(period)}/${formatPeriod(shift(period, through))}`,
      timex3: null,
    }
  }
  const timex3 = period ? formatTimex3(period) : unresolved(meaning)
  if (!time) return { value: period && periodValue(period, mod, open), timex3 }
  return {
    value:
      period && (/^\d/.test(time.clock) ? clockValue(period, time.clock, time.zone) : formatPeriod(period)),
    timex3: `${timex3 ?? ''}T${time.clock}`,
  }
}

function clockValue(period: Period, clock: string, zone: number | undefined): string {
  // Midnight as 24:00 ends the day it names; EDTF knows only the 00:00 that begins the next.
  const midnight = clock.startsWith('24')
  const day = formatPeriod(midnight ? shift(period, 1) : period)
  const hour = (midnight ? `00${clock.slice(2)}` : clock).padEnd(5, ':00')
  return `${day}T${hour}${zone === undefined ? '' : offset(zone)}`
}

/** Minutes from UTC as ISO 8601 writes them. */
function offset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}
