import { isDate } from '../../../text/calendar.ts'
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../../../text/periods.ts'
import { closesPhrase, isNewspaper, isYear } from '../evidence.ts'
import type { Draft, Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'

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

/** A fiscal year begins when its company or state likes: it is near the calendar's. */
const fiscal = (word: unknown): 'APPROX' | undefined => (word === undefined ? undefined : 'APPROX')

const part =
  (unit: 'quarter' | 'half', count: number): Build =>
  ({ ORD, QCODE, HCODE, YEAR, PHASE, FINAL, SIDE, FISCAL }) => {
    // `the last quarter of 2015` is its fourth.
    const index = FINAL !== undefined || SIDE === -1 ? count : Number(ORD ?? QCODE ?? HCODE)
    if (!(index >= 1 && index <= count)) return undefined
    return absolute({ unit, n: Number(YEAR) * count + index - 1 }, PHASE ?? fiscal(FISCAL))
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

const isCentury = (ordinal: unknown): boolean => Number(ordinal) >= 10 && Number(ordinal) <= 22

const fiscalYear: Build = ({ YEAR }) => absolute(yearPeriod(Number(YEAR)), 'APPROX')

/** `Nineteen Eighty-Four`: a book. */
const isTitled = ({ text }: Term): boolean => /^\p{Lu}/u.test(text)

/** `nineteen ninety-six`, where nothing is counted after it. */
const spokenYear: Build = ({ SPOKENYEAR, SPOKENTHOUSAND }, found, position) =>
  closesPhrase(found, position) &&
  position.terms[found.to]?.text !== '-' &&
  !isTitled(position.terms[found.to - 1]!)
    ? absolute(yearPeriod(Number(SPOKENYEAR ?? SPOKENTHOUSAND)))
    : undefined

// `from the 19th century to the bridges of the 21st`.
const WORDS_AFTER_CENTURY = 30

/** `the 21st` where its sentence has named a century, and no noun follows. */
const ordinalCentury: Build = ({ ORD }, { from, to }, { terms }) => {
  const before = terms.slice(Math.max(0, from - WORDS_AFTER_CENTURY), from)
  const ended = before.findLastIndex(({ text }) => /^[.!?]$/.test(text))
  const named = before
    .slice(ended + 1)
    .some((_, i, words) => listed('CENTURY')(words, i) ?? listed('CENTURIES')(words, i))
  const closed = terms[to] === undefined || /^[.,;:)!?]$/.test(terms[to].text)
  return named && closed && isCentury(ORD) ? absolute({ unit: 'century', n: Number(ORD) - 1 }) : undefined
}

/** Dates that say themselves which day, month or year they mean. */
export const absoluteRules = [
  rule('date-in-digits', 'On {2015-11-24 = 2015-11-24}.', 'NUMERIC', numeric),
  rule(
    'month-day-year',
    'On {Tuesday, Nov. 24, 2015 = 2015-11-24}.',
    'WEEKDAY? ,? MONTH THE? DAY ,? YEAR',
    calendarDate,
  ),
  rule(
    'day-month-year',
    'On {Tuesday 24 November 2015 = 2015-11-24}.',
    'WEEKDAY? ,? THE? DAY OF? MONTH ,? YEAR',
    calendarDate,
  ),
  rule('month-year', 'In {March 2013 = 2013-03}.', 'MONTH ,? OF? YEAR', monthYear),
  rule(
    'phase-month-year',
    'In {early March 2013 = 2013-03 START}.',
    'THE? PHASE|EDGE -? OF? MONTH ,? OF? YEAR',
    monthYear,
  ),
  rule(
    'season-year',
    'In {late summer 2013 = 2013-22 END}.',
    'THE? PHASE? -? SEASON OF? YEAR',
    ({ SEASON, YEAR, PHASE }) => absolute({ unit: 'season', n: Number(YEAR) * 4 + Number(SEASON) }, PHASE),
  ),
  rule(
    'quarter-year',
    'In {the third quarter of 2015 = 2015-35}.',
    'THE? FISCAL? ORD|FINAL|SIDE -? QUARTER OF? FISCAL? YEAR',
    part('quarter', 4),
  ),
  rule(
    'half-year',
    'In {the first half of 2015 = 2015-40}.',
    'THE? ORD|FINAL -? HALF OF? FISCAL? YEAR',
    part('half', 2),
  ),
  rule('decade', 'In {the late 1990s = 199X END}.', 'THE? PHASE? -? TEN', ({ TEN, PHASE }) =>
    absolute({ unit: 'decade', n: Math.floor(Number(TEN) / 10) }, PHASE),
  ),
  rule(
    'century',
    'In {the early 20th century = 19XX START}.',
    'THE? PHASE? -? ORD -? CENTURY',
    ({ ORD, PHASE }) =>
      isCentury(ORD) ? absolute({ unit: 'century', n: Number(ORD) - 1 }, PHASE) : undefined,
  ),
  rule(
    'centuries',
    'In {the 18th and 19th centuries = 17XX/18XX}.',
    'THE? PHASE? ORD TO THE? LASTORD CENTURIES',
    ({ ORD, LASTORD }) =>
      isCentury(ORD) && isCentury(LASTORD) && Number(LASTORD) > Number(ORD)
        ? {
            ...absolute({ unit: 'century', n: Number(ORD) - 1 }),
            through: Number(LASTORD) - Number(ORD),
          }
        : undefined,
  ),
  rule(
    'ordinal-century',
    'It grew from the 19th century to {the 21st = 20XX}.',
    'IN|OF|AND|TO|BY|SINCE|UNTIL < THE ORD',
    ordinalCentury,
  ),
  rule(
    'year-in-words',
    'It opened in {nineteen ninety-six = 1996}.',
    'THE? YEARWORD? SPOKENYEAR',
    spokenYear,
  ),
  rule(
    'the-year-in-words',
    'It opened in {the year two thousand = 2000}.',
    'THE? YEARWORD SPOKENTHOUSAND',
    spokenYear,
  ),
  rule('fiscal-year', 'In {fiscal 1989 = 1989~ APPROX}.', 'FISCAL YEARWORD? YEAR', fiscalYear),
  rule('year-fiscal', 'In {the 1989 fiscal year = 1989~ APPROX}.', 'THE? YEAR FISCAL YEARWORD', fiscalYear),
  rule('the-year', 'It opened in {the year 2000 = 2000}.', 'THE? YEARWORD YEAR', bareYear),
  rule(
    'the-month',
    'It opened in {the month of March 2013 = 2013-03}.',
    'THE UNIT OF MONTH ,? YEAR',
    ({ UNIT, ...rest }, ...at) => (UNIT === 'M' ? monthYear(rest, ...at) : undefined),
  ),
  rule('quarter-code', 'In {Q3 2015 = 2015-35}.', 'QCODE -? FISCAL? YEAR', part('quarter', 4)),
  rule('half-code', 'In {H1 2015 = 2015-40}.', 'HCODE -? FISCAL? YEAR', part('half', 2)),
  rule(
    'quarter-of-named-year',
    "In {2015's third quarter = 2015-35}.",
    'THE? FISCAL? YEAR PLURAL? FISCAL? ORD -? QUARTER',
    part('quarter', 4),
  ),
  rule(
    'half-of-named-year',
    "In {fiscal 2015's first half = 2015-40 APPROX}.",
    'THE? FISCAL? YEAR PLURAL? FISCAL? ORD -? HALF',
    part('half', 2),
  ),
  rule('year', 'It opened in {2013 = 2013}.', 'YEAR', bareYear),
  rule('phase-year', 'It opened in {mid-2013 = 2013 MID}.', 'PHASE -? YEAR', bareYear),
  rule('edge-of-year', 'It opened at {the end of 2013 = 2013 END}.', 'THE? EDGE OF YEAR', bareYear),
]
