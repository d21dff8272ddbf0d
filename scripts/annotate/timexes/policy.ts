import { type DayNumber, fromDay } from '../../text/calendar.ts'
import { firstDay, lastDay, type Period, periodOf } from '../../text/periods.ts'
import type { Direction } from './direction.ts'
import type { Recurring, Side } from './meaning.ts'

/** What comes once a year, and of what is over no month to come. */
export const isSeldom = (name: Recurring, direction: Direction): boolean =>
  name.every === 'date' ||
  name.every === 'named' ||
  (name.every === 'part' && name.unit === 'month' && direction !== 'past')

/** A day this near to publication is meant although the tense points to the one a year away. */
const NEAR = 45

export const isNear = (days: number): boolean => days < NEAR
const isYearAway = (days: number): boolean => days > 365 - NEAR

/** @param seldom for what comes once a year only: newspapers name the year when it is not near */
export function byPolicy(
  candidates: readonly Period[],
  day: DayNumber,
  direction: Direction,
  seldom: boolean,
): Period | null {
  const past = candidates.findLast(period => firstDay(period) <= day)
  const future = candidates.find(period => lastDay(period) >= day)
  if (!past || !future) return past ?? future ?? null
  const ahead = firstDay(future) - day
  const behind = day - lastDay(past)
  if (direction === 'future') return seldom && isYearAway(ahead) ? past : future
  // `was due to open in March`: the nearest March, whether it has come or not.
  if (direction === 'planned') return seldom && behind < ahead ? past : future
  if (!seldom) return past
  if (isNear(ahead)) return future
  const thisYear = fromDay(day).year === fromDay(firstDay(future)).year
  return direction === 'unknown' && thisYear && ahead < behind ? future : past
}

/** The last one, the next one, or that of the year. */
function bySide(candidates: readonly Period[], day: DayNumber, side: Side): Period | null {
  if (side < 0) return candidates.findLast(period => lastDay(period) < day) ?? null
  if (side > 0) return candidates.find(period => firstDay(period) > day) ?? null
  const year = periodOf('year', day).n
  return candidates.find(period => periodOf('year', firstDay(period)).n === year) ?? null
}

/** In a newspaper `last Tuesday` is the latest one and `next Tuesday` the one to come; `this Tuesday` follows the tense. */
export function sided(
  weekday: boolean,
  candidates: readonly Period[],
  day: DayNumber,
  side: Side,
  direction: Direction,
): Period | null {
  if (side === 0 && weekday) return byPolicy(candidates, day, direction === 'past' ? 'past' : 'future', false)
  return bySide(candidates, day, side)
}
