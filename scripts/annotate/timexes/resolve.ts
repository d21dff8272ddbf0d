import { type DayNumber, fromDay } from '../../text/calendar.ts'
import {
  type CalendarUnit,
  firstDay,
  formatPeriod,
  formatTimex3,
  lastDay,
  type Period,
  periodOf,
  shift,
} from '../../text/periods.ts'
import type { Draft, Meaning, Side } from './meaning.ts'
import { occurrences } from './occurrences.ts'

/** What a draft is resolved against. */
export interface Context {
  /** The day of publication, when it is known. */
  readonly published: DayNumber | null
  /** The last calendar date before it in the text. */
  readonly reference: Period | null
  /** What the clause says about: `unknown` is taken as past, as in a newspaper. */
  readonly direction: 'past' | 'future' | 'unknown'
}

export type Against = 'published' | 'text' | null

/** The period that is meant, or null when the words do not settle it; and what it was counted from. */
export interface Resolved {
  readonly period: Period | null
  readonly against: Against
}

/** Days around the year's turn in which a date without a year belongs to the nearer year whatever the tense. */
const NEAR = 45

function byPolicy(
  candidates: readonly Period[],
  day: DayNumber,
  direction: Context['direction'],
  seldom: boolean,
): Period | null {
  const past = candidates.findLast(period => firstDay(period) <= day)
  const future = candidates.find(period => lastDay(period) >= day)
  if (!past || !future) return past ?? future ?? null
  if (direction === 'future') return future
  const ahead = firstDay(future) - day
  const behind = day - lastDay(past)
  if (direction === 'unknown' && seldom)
    return ahead < behind && ahead > 0 && fromDay(day).year === fromDay(firstDay(future)).year ? future : past
  return seldom && ahead < NEAR && behind > 365 - NEAR && direction !== 'past' ? future : past
}

function bySide(candidates: readonly Period[], day: DayNumber, side: Side): Period | null {
  if (side < 0) return candidates.findLast(period => lastDay(period) < day) ?? null
  if (side > 0) return candidates.find(period => firstDay(period) > day) ?? null
  const unit: CalendarUnit = candidates[0]?.unit === 'day' ? 'week' : 'year'
  const here = periodOf(unit, day).n
  return candidates.find(period => periodOf(unit, firstDay(period)).n === here) ?? null
}

function recurring(meaning: Meaning & { kind: 'recurring' }, context: Context): Period | null {
  const day = context.published
  if (day === null) return null
  const { name, side, of } = meaning
  if (of && side !== undefined) {
    const whole = shift(periodOf(of, day), side)
    const from = firstDay(whole)
    return (
      occurrences(name, from).find(period => firstDay(period) >= from && lastDay(period) <= lastDay(whole)) ??
      null
    )
  }
  const candidates = occurrences(name, day)
  if (side !== undefined) return sided(name.every === 'weekday', candidates, day, side, context)
  return byPolicy(candidates, day, context.direction, name.every === 'date' || name.every === 'named')
}

/** In a newspaper `last Tuesday` is the latest one and `next Tuesday` the one to come; `this Tuesday` follows the tense. */
function sided(
  weekday: boolean,
  candidates: readonly Period[],
  day: DayNumber,
  side: Side,
  context: Context,
): Period | null {
  if (side === 0 && weekday)
    return byPolicy(candidates, day, context.direction === 'past' ? 'past' : 'future', false)
  return bySide(candidates, day, side)
}

/** Finds the period a meaning stands for. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  const { published, reference } = context
  switch (meaning.kind) {
    case 'absolute':
      return { period: meaning.period, against: null }
    case 'relative':
      if (published === null) return { period: null, against: null }
      return { period: shift(periodOf(meaning.unit, published), meaning.by), against: 'published' }
    case 'shifted': {
      const from = reference ?? (published === null ? null : periodOf('day', published))
      if (!from || coarser(from.unit, meaning.unit)) return { period: null, against: null }
      return {
        period: shift(periodOf(meaning.unit, firstDay(from)), meaning.by),
        against: reference ? 'text' : 'published',
      }
    }
    case 'recurring': {
      const period = recurring(meaning, context)
      return { period, against: period ? 'published' : null }
    }
    case 'ambiguous': {
      const same = meaning.readings.find(reading => reading.n === published)
      return { period: same ?? null, against: same ? 'published' : null }
    }
    default:
      return { period: null, against: null }
  }
}

const ORDER: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** From `2013`, `three days later` gives no day: precision is never invented. */
const coarser = (from: CalendarUnit, than: CalendarUnit): boolean => ORDER.indexOf(from) > ORDER.indexOf(than)

/** The two values of a resolved draft: EDTF or ISO 8601 (null when open), and TIMEX3. */
export function values(draft: Draft, period: Period | null): { value: string | null; timex3: string | null } {
  const { meaning, time, mod } = draft
  if (meaning.kind === 'fixed') {
    return {
      value: /^P(?!X)[^_]*$|^PT(?!X)/.test(meaning.timex3) && draft.type !== 'SET' ? meaning.timex3 : null,
      timex3: meaning.timex3,
    }
  }
  if (meaning.kind === 'ambiguous' && !period) {
    return { value: `[${meaning.readings.map(formatPeriod).join(',')}]`, timex3: null }
  }
  const value = period && formatPeriod(period)
  const timex3 = period && formatTimex3(period)
  if (!time) return { value: value && mod === 'APPROX' ? `${value}~` : value, timex3 }
  const numeric = /^\d/.test(time.clock)
  return {
    value: value && numeric ? clockValue(period, time.clock, time.zone) : value,
    timex3: `${timex3 ?? ''}T${time.clock}`,
  }
}

function clockValue(period: Period, clock: string, zone: number | undefined): string {
  // Midnight as 24:00 ends the day it names; EDTF knows only the 00:00 that begins the next.
  const midnight = clock === '24:00'
  const day = formatPeriod(midnight ? shift(period, 1) : period)
  return `${day}T${midnight ? '00:00' : clock.padEnd(5, ':00').slice(0, 5)}${zone === undefined ? '' : offset(zone)}`
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
