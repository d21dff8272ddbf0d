import type { Timex, TimexId } from '../../model/layers.ts'
import { type DayNumber, fromDay } from '../../text/calendar.ts'
import {
  type CalendarUnit,
  firstDay,
  lastDay,
  type Period,
  periodOf,
  shift,
  yearPeriod,
} from '../../text/periods.ts'
import { carried } from './carried.ts'
import type { Direction } from './direction.ts'
import type { Meaning, Side } from './meaning.ts'
import { occurrences } from './occurrences.ts'
import { byPolicy, isSeldom, sided } from './policy.ts'
import type { Dated } from './references.ts'
import { wholeOf } from './whole.ts'

/** What a draft is resolved against. */
export interface Context {
  /** The day of publication, when it is known. */
  readonly published: DayNumber | null
  /** Whether the outlet writes the month before the day in digits; undefined when that is not known. */
  readonly monthFirst: boolean | undefined
  /** The country of the outlet (ISO 3166), where the language's tag names it. */
  readonly region: string | undefined
  /** What tells that day. */
  readonly anchor: NonNullable<Timex['anchor']>
  /** The last date before it in the text that is no coarser than a unit. */
  reference(unit: CalendarUnit): Reference | null
  /** The last quarter, half or month before it in the text. */
  compare(): Reference | null
  /** The dates of the text that were told with their year. */
  readonly dated: Dated
  /** The date that this one follows in a list or range: `Friday` in `Friday and Saturday`. */
  readonly previous: Period | null
  /** What the clause says about: `unknown` is taken as past, as in a newspaper. */
  readonly direction: Direction
}

/** A date of the text that others count from. */
export interface Reference {
  readonly id: TimexId
  readonly period: Period
}

/** The period that is meant, or null when the words do not settle it; and what it was counted from. */
export interface Resolved {
  readonly period: Period | null
  readonly anchor: Timex['anchor']
  /** The year is told, here or by an earlier date, so that later days may take it. */
  readonly full?: true
}

const UNKNOWN: Resolved = { period: null, anchor: null }

function recurring(meaning: Meaning & { kind: 'recurring' }, context: Context): Period | null {
  const { name, side, of, before, after } = meaning
  if (name.every === 'named' && name.region !== undefined && name.region !== context.region)
    return name.year === undefined ? null : yearPeriod(name.year)
  if (name.every === 'named' && name.year !== undefined) return occurrences(name, 0)[0] ?? null
  if (before)
    return occurrences(name, firstDay(before)).findLast(period => firstDay(period) < firstDay(before)) ?? null
  if (after)
    return occurrences(name, firstDay(after)).find(period => firstDay(period) > firstDay(after)) ?? null
  const day = context.published
  if (day === null) return null
  if (of) {
    const whole = shift(periodOf(of, day), side!)
    const from = firstDay(whole)
    return (
      occurrences(name, from).find(period => firstDay(period) >= from && lastDay(period) <= lastDay(whole)) ??
      null
    )
  }
  const candidates = occurrences(name, day)
  const { previous } = context
  const next =
    previous &&
    side === undefined &&
    occurrences(name, firstDay(previous)).find(period => firstDay(period) > firstDay(previous))
  // `on Monday and Friday` of what is over: Friday may be the one before that Monday.
  if (
    next &&
    (context.direction !== 'past' || firstDay(next) <= day || firstDay(next) - lastDay(previous) === 1)
  )
    return next
  if (side !== undefined) return sided(name.every === 'weekday', candidates, day, side, context.direction)
  return byPolicy(candidates, day, context.direction, isSeldom(name, context.direction))
}

function shifted({ unit, by, year }: Meaning & { kind: 'shifted' }, context: Context): Resolved {
  const from = context.reference(unit)
  if (year !== undefined) return from ? inYear(periodOf(unit, firstDay(from.period)), year, context) : UNKNOWN
  if (from) return { period: shift(periodOf(unit, firstDay(from.period)), by), anchor: from.id }
  // `Three days later` than nothing: not from publication, when most of what a newspaper tells is over.
  if (context.published === null || (by > 0 && context.direction !== 'future')) return UNKNOWN
  return { period: shift(periodOf(unit, context.published), by), anchor: context.anchor }
}

/** The quarter or month with the same place in a year counted from publication. */
function inYear(period: Period, side: Side, { published, anchor }: Context): Resolved {
  if (published === null) return UNKNOWN
  const apart = fromDay(published).year + side - fromDay(firstDay(period)).year
  return { period: shift(period, apart * (period.unit === 'month' ? 12 : 4)), anchor }
}

/** The first one after the date before it in the text, or the last one before; from publication where there is none. */
function fromText({ name, side }: Meaning & { kind: 'recurring' }, context: Context): Resolved {
  const from = context.reference(name.every === 'part' ? name.unit : 'day')
  if (!from) {
    const period = side === undefined ? null : recurring({ kind: 'recurring', name, side }, context)
    return { period, anchor: period && context.anchor }
  }
  const day = firstDay(from.period)
  const candidates = occurrences(name, day)
  const period =
    side === -1
      ? candidates.findLast(each => lastDay(each) < day)
      : candidates.find(each => firstDay(each) > lastDay(from.period))
  return period ? { period, anchor: from.id } : UNKNOWN
}

/** A year before the quarter, half or month that another is compared with. */
function compared(years: number, { compare }: Context): Resolved | undefined {
  const from = compare()
  if (!from) return undefined
  return { period: shift(from.period, years * PER_YEAR[from.period.unit]!), anchor: from.id }
}
const PER_YEAR: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 12, quarter: 4, half: 2 }

/** The day of the month that the text speaks of last; else the latest one, or the next when it is to come. */
function dayOfMonth(day: number, context: Context): Resolved {
  const { published, direction } = context
  const from = context.reference('month')
  if (!from && published === null) return UNKNOWN
  const { n } = periodOf('month', from ? firstDay(from.period) : published!)
  const months = from ? [n] : direction === 'future' ? [n, n + 1] : [n, n - 1]
  const found = months
    .map(month => firstDay({ unit: 'month', n: month }) + day - 1)
    .filter((each, i) => each <= lastDay({ unit: 'month', n: months[i]! }))
    .find(each => published === null || (direction === 'future' ? each >= published : each <= published))
  if (found === undefined) return UNKNOWN
  return { period: { unit: 'day', n: found }, anchor: from ? from.id : context.anchor }
}

/** Finds the period a meaning stands for. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  const { published } = context
  switch (meaning.kind) {
    case 'absolute':
      return { period: meaning.period, anchor: null, full: true }
    case 'relative': {
      const like = meaning.compared && compared(meaning.by, context)
      if (like) return like
      if (published === null) return UNKNOWN
      return { period: shift(periodOf(meaning.unit, published), meaning.by), anchor: context.anchor }
    }
    case 'shifted':
      return (meaning.compared && compared(meaning.by, context)) || shifted(meaning, context)
    case 'recurring': {
      if (meaning.from) return fromText(meaning, context)
      if (meaning.ahead && context.direction === 'unknown')
        return resolve(meaning, { ...context, direction: 'future' })
      const day = recurring(meaning, context)
      const free =
        meaning.side === undefined && !meaning.before && !meaning.after && context.previous === null
      const otherYear = free ? carried(meaning.name, day, context) : null
      if (otherYear) return otherYear
      const period = day && meaning.whole ? wholeOf(day, meaning.whole) : day
      const given =
        meaning.before || meaning.after || (meaning.name.every === 'named' && meaning.name.year !== undefined)
      return { period, anchor: period && !given ? context.anchor : null }
    }
    case 'day-of-month':
      return dayOfMonth(meaning.day, context)
    case 'ambiguous': {
      const [monthFirst, dayFirst] = meaning.readings
      if (context.monthFirst !== undefined) {
        return { period: context.monthFirst ? monthFirst : dayFirst, anchor: null }
      }
      const same = meaning.readings.find(reading => reading.n === published)
      return same ? { period: same, anchor: context.anchor } : UNKNOWN
    }
    default:
      return UNKNOWN
  }
}
