import { isDate } from '../../../text/calendar.ts'
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../../../text/periods.ts'
import { isNewspaper, isYear } from '../evidence.ts'
import type { Draft, Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { type Build, rule } from '../rule.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

const absolute = (period: Period, mod?: unknown): Built => ({
  type: 'DATE',
  meaning: { kind: 'absolute', period },
  ...(mod !== undefined && { mod: String(mod) }),
})

const calendarDate: Build = ({ YEAR, MONTH, DAY, WEEKDAY }, found, position) => {
  const date = { year: Number(YEAR), month: Number(MONTH), day: Number(DAY) }
  if (!isDate(date)) return { type: 'DATE', meaning: { kind: 'impossible' } }
  if (WEEKDAY !== undefined && isNewspaper(found, position)) return undefined
  return absolute(dayPeriod(date))
}

const numeric: Build = ({ NUMERIC }) => {
  const written = String(NUMERIC)
  if (!written.includes('/')) {
    const [year, month, day] = written.split('-').map(Number)
    return absolute(dayPeriod({ year: year!, month: month!, day: day! }))
  }
  const [first, second, year] = written.split('/').map(Number) as [number, number, number]
  const readings = [
    dayPeriod({ year, month: first, day: second }),
    dayPeriod({ year, month: second, day: first }),
  ] as const
  return { type: 'DATE', meaning: { kind: 'ambiguous', readings } }
}

const part =
  (unit: 'quarter' | 'half', count: number): Build =>
  ({ ORD, QCODE, HCODE, YEAR, PHASE }) => {
    const index = Number(ORD ?? QCODE ?? HCODE)
    if (!(index >= 1 && index <= count)) return undefined
    return absolute({ unit, n: Number(YEAR) * count + index - 1 }, PHASE)
  }

/** `about` before a year or month says that it is not exact. */
const approximate = ({ from }: Found, { terms }: Position): string | undefined =>
  terms[from - 1]?.meanings.some(({ class: name, value }) => name === 'MOD' && value === 'APPROX')
    ? 'APPROX'
    : undefined

const monthYear: Build = ({ MONTH, YEAR, PHASE, EDGE }, found, position) =>
  absolute(monthPeriod(Number(YEAR), Number(MONTH)), PHASE ?? EDGE ?? approximate(found, position))

const bareYear: Build = ({ YEAR, PHASE, EDGE }, found, position) =>
  isYear(found, position)
    ? absolute(yearPeriod(Number(YEAR)), PHASE ?? EDGE ?? approximate(found, position))
    : undefined

/** Dates that say themselves which day, month or year they mean. */
export const absoluteRules = [
  rule('date-in-digits', 'On 2015-11-24.', 'NUMERIC', numeric),
  rule(
    'month-day-year',
    'On Tuesday, Nov. 24, 2015.',
    'WEEKDAY? ,? THE? MONTH THE? DAY ,? YEAR',
    calendarDate,
  ),
  rule(
    'day-month-year',
    'On Tuesday 24 November 2015.',
    'WEEKDAY? ,? THE? DAY OF? MONTH ,? YEAR',
    calendarDate,
  ),
  rule('month-year', 'In March 2013.', 'MONTH ,? OF? YEAR', monthYear),
  rule('phase-month-year', 'In early March 2013.', 'THE? PHASE|EDGE -? OF? MONTH ,? OF? YEAR', monthYear),
  rule('season-year', 'In late summer 2013.', 'THE? PHASE? -? SEASON OF? YEAR', ({ SEASON, YEAR, PHASE }) =>
    absolute({ unit: 'season', n: Number(YEAR) * 4 + Number(SEASON) }, PHASE),
  ),
  rule(
    'quarter-year',
    'In the third quarter of 2015.',
    'THE? FISCAL? ORD -? QUARTER OF? FISCAL? YEAR',
    part('quarter', 4),
  ),
  rule('half-year', 'In the first half of 2015.', 'THE? ORD -? HALF OF? FISCAL? YEAR', part('half', 2)),
  rule('decade', 'In the late 1990s.', 'THE? PHASE? -? TEN', ({ TEN, PHASE }) =>
    absolute({ unit: 'decade', n: Math.floor(Number(TEN) / 10) }, PHASE),
  ),
  rule('century', 'In the early 20th century.', 'THE? PHASE? -? ORD -? CENTURY', ({ ORD, PHASE }) => {
    const n = Number(ORD) - 1
    return n >= 9 && n <= 21 ? absolute({ unit: 'century', n }, PHASE) : undefined
  }),
  rule('fiscal-year', 'In fiscal 1989.', 'FISCAL YEARWORD? YEAR', ({ YEAR }) =>
    absolute(yearPeriod(Number(YEAR))),
  ),
  rule('quarter-code', 'In Q3 2015.', 'QCODE -? FISCAL? YEAR', part('quarter', 4)),
  rule('half-code', 'In H1 2015.', 'HCODE -? FISCAL? YEAR', part('half', 2)),
  rule(
    'quarter-of-named-year',
    "In 2015's third quarter.",
    'FISCAL? YEAR PLURAL? ORD -? QUARTER',
    part('quarter', 4),
  ),
  rule(
    'half-of-named-year',
    "In fiscal 2015's first half.",
    'FISCAL? YEAR PLURAL? ORD -? HALF',
    part('half', 2),
  ),
  rule('year', 'It opened in 2013.', 'YEAR', bareYear),
  rule('phase-year', 'It opened in mid-2013.', 'PHASE -? YEAR', bareYear),
  rule('edge-of-year', 'It opened at the end of 2013.', 'THE? EDGE OF YEAR', bareYear),
]
