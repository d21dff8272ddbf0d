import type { TermClass } from '../../../model/lexicon/timexes.ts'
import { daysInMonth, LEAP_YEAR } from '../../../text/calendar.ts'
import { isCalendarName, isNewspaper, isSurname, isTitle } from '../evidence.ts'
import type { Draft, Position, Recurring, Side } from '../meaning.ts'
import type { Captures, Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

export function recurring(name: Recurring, { SIDE, PHASE, EDGE }: Captures): Built {
  const mod = PHASE ?? EDGE
  return {
    type: 'DATE',
    meaning: { kind: 'recurring', name, ...(SIDE !== undefined && { side: Number(SIDE) as Side }) },
    ...(mod !== undefined && { mod: String(mod) }),
  }
}

const weekdayName = (captures: Captures): Recurring => ({
  every: 'weekday',
  weekday: Number(captures.WEEKDAY),
})
const monthName = ({ MONTH }: Captures): Recurring => ({
  every: 'part',
  unit: 'month',
  index: Number(MONTH) - 1,
})
const dateName = ({ MONTH, DAY }: Captures): Recurring => ({
  every: 'date',
  month: Number(MONTH),
  day: Number(DAY),
})

/** `Tuesday of last week`, `March of last year`: the side is the week's or the year's. */
const withinSide =
  (unit: 'W' | 'Y', name: (captures: Captures) => Recurring): Build =>
  captures => {
    if (captures.UNIT !== unit) return undefined
    const built = recurring(name(captures), captures)
    return { ...built, meaning: { ...built.meaning, of: unit === 'W' ? 'week' : 'year' } as Draft['meaning'] }
  }

const weekday: Build = (captures, found, position) =>
  isCalendarName(found, position) ? recurring(weekdayName(captures), captures) : undefined

const hasClass = (terms: readonly Term[], name: TermClass): boolean =>
  terms.some(({ meanings }) => meanings.some(meaning => meaning.class === name))

/** `the Sept. 11 attacks`, `D-Day`: the words name a day of one year, which they do not tell. */
const once = (on: string): Built =>
  recurring({ every: 'named', on: on.slice(5), year: Number(on.slice(0, 4)) }, {})

export const monthDay: Build = (captures, found, position) => {
  const [month, day] = [Number(captures.MONTH), Number(captures.DAY)]
  // `3 in May` counts something else.
  if (hasClass(position.terms.slice(found.from, found.to), 'IN')) return undefined
  // 29 February exists in some years: the resolver looks for one.
  if (day > daysInMonth(LEAP_YEAR, month)) return undefined
  if (captures.WEEKDAY !== undefined && isNewspaper(found, position)) return undefined
  const noun = position.terms[found.to]?.lower ?? ''
  const event = position.lexicon.anniversaries.find(
    each => each.month === month && each.day === day && each.of.has(noun),
  )
  if (event) return once(event.on)
  const weekday = captures.WEEKDAY === undefined ? {} : { weekday: Number(captures.WEEKDAY) }
  return recurring({ every: 'date', month, day, ...weekday }, captures)
}

/** `to start in March`: no beginning of a month. */
const opensIn = ({ EDGE }: Captures, { from, to }: Found, { terms }: Position): boolean =>
  EDGE !== undefined && hasClass(terms.slice(from, to), 'IN')

export const month: Build = (captures, found, position) =>
  !opensIn(captures, found, position) && (captures.SIDE !== undefined || isCalendarName(found, position))
    ? recurring(monthName(captures), captures)
    : undefined

const namedDay: Build = (captures, found, position) => {
  if (isSurname(found, position) || isTitle(found, position)) return undefined
  const [on = '', region] = String(captures.NAMED).split(' ')
  if (/^\d{4}-/.test(on)) return captures.YEAR === undefined ? once(on) : undefined
  const year = captures.YEAR === undefined ? {} : { year: Number(captures.YEAR) }
  return recurring({ every: 'named', on, ...(region !== undefined && { region }), ...year }, captures)
}

const season: Build = (captures, found, position) =>
  // `the fall of the house` is no season.
  captures.SIDE !== undefined || (isCalendarName(found, position) && !listed('OF')(position.terms, found.to))
    ? recurring({ every: 'part', unit: 'season', index: Number(captures.SEASON) }, captures)
    : undefined

const part =
  (unit: 'quarter' | 'half', count: number): Build =>
  captures => {
    const index = Number(captures.ORD) - 1
    return index < count ? recurring({ every: 'part', unit, index }, captures) : undefined
  }

/** `this year` says which March 5 is meant, and is an expression of its own. */
const dateOfYear: Build = (captures, found, position) => {
  const built = withinSide('Y', dateName)({ ...captures, UNIT: 'Y' }, found, position)
  const words = position.terms.slice(found.from, found.to)
  const side = found.from + words.findIndex(({ meanings }) => meanings.some(isSide))
  const comma = position.terms[side - 1]?.text === ',' ? 1 : 0
  return built && { ...built, to: side - comma }
}
const isSide = ({ class: name }: Term['meanings'][number]): boolean => name === 'SIDE'

const PER_YEAR = { quarter: 4, half: 2 } as const
const partOfYear = (unit: 'quarter' | 'half'): Build =>
  withinSide('Y', ({ ORD, FINAL }) => ({
    every: 'part',
    unit,
    index: Number(ORD ?? (FINAL && PER_YEAR[unit])) - 1,
  }))
const quarterOfYear = partOfYear('quarter')

/** `first-half profit`: two halves are also played. */
const halfReported: Build = (captures, found, position) =>
  position.lexicon.reported.has(position.terms[found.to]?.lower ?? '')
    ? part('half', 2)(captures, found, position)
    : undefined

/** Names that come again every week or year: which one is meant depends on publication and tense. */
export const recurringRules = [
  rule(
    'date-of-year',
    'They met on {March 5 = 2015-03-05} this year.',
    'MONTH DAY ,? SIDE YEARWORD',
    dateOfYear,
  ),
  rule(
    'date-of-the-year',
    'They met on {March 5 of this year = 2015-03-05}.',
    'MONTH DAY OF SIDE UNIT',
    withinSide('Y', dateName),
  ),
  rule('month-day', 'It opens on {Saturday, March 5 = 2016-03-05}.', 'WEEKDAY? ,? MONTH THE? DAY', monthDay),
  rule(
    'day-month',
    'It opens on {the 5th of March = 2016-03-05}.',
    'WEEKDAY? ,? THE? DAY OF? MONTH',
    monthDay,
  ),
  rule('side-month-day', 'They met {last Oct. 23 = 2015-10-23}.', 'SIDE MONTH DAY', monthDay),
  rule('weekday', 'They met {early Tuesday = 2015-11-24 START}.', 'PHASE? SIDE? WEEKDAY', weekday),
  rule(
    'edge-of-weekday',
    'They meet by {the end of the day Tuesday = 2015-11-24 END}.',
    'THE? EDGE OF THE? UNIT WEEKDAY',
    (...match) => (match[0].UNIT === 'D' ? weekday(...match) : undefined),
  ),
  rule(
    'weekday-of-week',
    'They met on {Tuesday of last week = 2015-11-17}.',
    'WEEKDAY OF? SIDE UNIT',
    withinSide('W', weekdayName),
  ),
  rule(
    'month-of-year',
    'They met in {March of last year = 2014-03}.',
    'PHASE? -? MONTH OF? SIDE UNIT',
    withinSide('Y', monthName),
  ),
  rule('month', 'They met in {March = 2015-03}.', 'SIDE? MONTH', month),
  rule(
    'phase-month',
    'They met in {early March = 2015-03 START}.',
    'THE? PHASE|EDGE -? OF? SIDE? MONTH',
    month,
  ),
  rule('side-season', 'They met {last summer = 2015-22}.', 'THE? PHASE? -? SIDE SEASON', season),
  rule(
    'the-season',
    'They met in {the summer = 2015-22}.',
    'IN|SINCE|FOR|UNTIL|BY < THE? PHASE? -? SEASON',
    season,
  ),
  rule(
    'quarter-of-year',
    "It fell in {this year's third quarter = 2015-35}.",
    'SIDE UNIT PLURAL ORD -? QUARTER',
    quarterOfYear,
  ),
  rule(
    'quarter-of-the-year',
    'It fell in {the third quarter of last year = 2014-35}.',
    'THE? ORD|FINAL QUARTER OF SIDE UNIT',
    quarterOfYear,
  ),
  rule(
    'half-of-the-year',
    'It fell in {the first half of last year = 2014-40}.',
    'THE? ORD -? HALF OF SIDE UNIT',
    partOfYear('half'),
  ),
  rule('half-reported', '{First-half = 2015-40} profit rose.', 'THE? FISCAL? ORD -? HALF', halfReported),
  rule(
    'quarter',
    'Profit rose in {the third quarter = 2015-35}.',
    'THE? FISCAL? ORD -? QUARTER',
    part('quarter', 4),
  ),
  rule(
    'half',
    'Profit rose in {the first half of the year = 2015-40}.',
    'THE? ORD -? HALF OF THE? UNIT',
    (captures, found, position) =>
      captures.UNIT === 'Y' ? part('half', 2)(captures, found, position) : undefined,
  ),
  rule('named-day', 'They met on {Christmas Eve = 2015-12-24}.', 'SIDE? NAMED', namedDay),
  rule(
    'named-weekend',
    'They met over {the Labor Day weekend = 2015-09-05/2015-09-06}.',
    'THE? SIDE? NAMED WEEKEND',
    (captures, ...at) => {
      const built = namedDay(captures, ...at)
      return built?.meaning.kind === 'recurring'
        ? { ...built, meaning: { ...built.meaning, whole: 'weekend' } }
        : undefined
    },
  ),
  rule('named-week', 'They met in {Easter week = 2015-W14}.', 'SIDE? NAMED UNIT', (captures, ...at) => {
    const built = captures.UNIT === 'W' ? namedDay(captures, ...at) : undefined
    return built?.meaning.kind === 'recurring'
      ? { ...built, meaning: { ...built.meaning, whole: 'week' } }
      : undefined
  }),
  rule('named-day-year', 'They met on {Christmas Eve 2014 = 2014-12-24}.', 'NAMED ,? OF? YEAR', namedDay),
  rule(
    'day-of-month',
    'They met on {the 21st = 2015-11-21}.',
    'ON|SINCE|UNTIL < THE DAY',
    ({ DAY }, found, { terms }) => {
      const written = terms[found.to - 1]!
      const next = terms[found.to]
      // `The first` and `the second` are seldom days, and `the 21st floor` is none.
      if (found.to - found.from !== 3 || !/^\p{Nd}+$/u.test(terms[found.from + 1]!.text) || !written.glued)
        return undefined
      return next === undefined || /^[.,;:)!?]$/.test(next.text)
        ? { type: 'DATE', meaning: { kind: 'day-of-month', day: Number(DAY) } }
        : undefined
    },
  ),
]
