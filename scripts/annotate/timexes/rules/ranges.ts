import { daysInMonth, isDate, LEAP_YEAR } from '../../../text/calendar.ts'
import { dayPeriod, yearPeriod } from '../../../text/periods.ts'
import { closesPhrase, isYear } from '../evidence.ts'
import type { Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { lastYearOfRange, year } from '../readers/numbers.ts'
import { type Build, rule } from '../rule.ts'
import { fixed } from './fixed.ts'

/** The longest stretch that is written as two years. */
const MOST_YEARS = 100

const days: Build = ({ YEAR, MONTH, DAY, LASTDAY }) => {
  const [month, day, last] = [Number(MONTH), Number(DAY), Number(LASTDAY)]
  if (last <= day || last > daysInMonth(LEAP_YEAR, month)) return undefined
  const through = last - day
  if (YEAR === undefined)
    return { type: 'DATE', meaning: { kind: 'recurring', name: { every: 'date', month, day } }, through }
  const [first, end] = [day, last].map(each => ({ year: Number(YEAR), month, day: each }))
  if (!isDate(first!) || !isDate(end!)) return undefined
  return { type: 'DATE', meaning: { kind: 'absolute', period: dayPeriod(first!) }, through }
}

/** `2011-12` may be a month as well, but not after `the`, nor with the longer dash. */
const isMonth = (last: number, dash: string, before: string | undefined): boolean =>
  last >= 1 && last <= 12 && dash === '-' && before !== 'the'

/** `between 2011-12 and 2017-18`: the second stretch tells what the first one is. */
function isPaired({ from, to }: Found, { terms }: Position): boolean {
  const isStretch = (at: number) =>
    year(terms, at) !== undefined &&
    Number(lastYearOfRange(terms, at + 1)?.value) > Number(terms[at]!.text) % 100
  const after = listed('TO')(terms, to) && isStretch(to + 1)
  return after || (listed('TO')(terms, from - 1) !== undefined && isStretch(from - 4))
}

const years: Build = ({ YEAR, LASTYEAR, FISCAL }, found, position) => {
  const { terms } = position
  const [first, written] = [Number(YEAR), Number(LASTYEAR)]
  const [last, dash] = [terms[found.to - 1]!, terms[found.to - 2]!]
  const short = last.text.length === 2
  const month = short && FISCAL === undefined && isMonth(written, dash.text, terms[found.from - 1]?.lower)
  if (month && !isPaired(found, position)) return undefined
  const end = short ? Math.floor(first / 100) * 100 + written : written
  const through = end - first
  if (through <= 0 || through > MOST_YEARS || first < 1900 || first > 2100) return undefined
  if (!isYear(found, position, first)) return undefined
  return { type: 'DATE', meaning: { kind: 'absolute', period: yearPeriod(first) }, through }
}

/** `May 10 through 12`, `between May 10 and 14`, and `May 10 and 11` where no noun is counted after it. */
const spokenDays: Build = (captures, found, position) => {
  const [first, last] = [Number(captures.DAY), Number(captures.THROUGHDAY)]
  const { terms } = position
  const digits = /^\d/.test(terms[found.to - 1]!.text) || terms[found.to - 1]!.glued
  const joint = terms.slice(found.from, found.to).some(each => listed('AND')([each], 0))
  const between = listed('BETWEEN')(terms, found.from - 1) !== undefined
  if (!digits || (joint && last !== first + 1 && !between) || !closesPhrase(found, position)) return undefined
  return days({ ...captures, LASTDAY: last }, found, position)
}

const spokenMonth: Build = (captures, ...at) => days({ ...captures, LASTDAY: captures.THROUGHDAY }, ...at)

/** How many days after the first the last one comes. */
const daysThrough = (first: unknown, last: unknown): number => (Number(last) - Number(first) + 7) % 7

/** `Monday-Friday`: the days of one week. */
const weekdays: Build = ({ WEEKDAY, LASTWEEKDAY }) => {
  const through = daysThrough(WEEKDAY, LASTWEEKDAY)
  if (through === 0) return undefined
  const name = { every: 'weekday', weekday: Number(WEEKDAY) } as const
  return { type: 'DATE', meaning: { kind: 'recurring', name, ahead: true }, through }
}

/** `Mon-Fri`, `Monday-Friday 7am-7pm`: how it is each week. */
const everyWeek: Build = ({ WEEKDAY, LASTWEEKDAY }) =>
  daysThrough(WEEKDAY, LASTWEEKDAY) === 0
    ? undefined
    : fixed('SET', `XXXX-WXX-${WEEKDAY}/XXXX-WXX-${LASTWEEKDAY}`)

/** `Monday through Friday`; `from Monday to Friday` and `Monday and Friday` are two days. */
const spokenWeekdays: Build = (captures, found, position) => {
  const words = position.terms.slice(found.from, found.to)
  const left = position.terms[found.from - 1]
  if (words.some((_, i) => listed('AND')(words, i)) || position.lexicon.comparing.has(left?.lower ?? ''))
    return undefined
  return position.lexicon.opening.has(left?.lower ?? '')
    ? everyWeek(captures, found, position)
    : weekdays(captures, found, position)
}

/** Stretches of days or years written with a dash. */
export const rangeRules = [
  rule(
    'days-of-month-year',
    'They met on {Nov. 12-13, 2015 = 2015-11-12/2015-11-13}.',
    'MONTH DAY LASTDAY ,? YEAR',
    days,
  ),
  rule(
    'days-month-year',
    'They met on {12-13 November 2015 = 2015-11-12/2015-11-13}.',
    'DAY LASTDAY OF? MONTH ,? YEAR',
    days,
  ),
  rule('days-of-month', 'They met on {Nov. 12-13 = 2015-11-12/2015-11-13}.', 'MONTH DAY LASTDAY', days),
  rule('days-month', 'They met on {12-13 November = 2015-11-12/2015-11-13}.', 'DAY LASTDAY OF? MONTH', days),
  rule(
    'days-through',
    'They met on {Nov. 12 through 14 = 2015-11-12/2015-11-14}.',
    'MONTH DAY TO THROUGHDAY',
    spokenDays,
  ),
  rule(
    'days-through-year',
    'They met on {Nov. 12 through 14, 2015 = 2015-11-12/2015-11-14}.',
    'MONTH DAY TO THROUGHDAY ,? YEAR',
    spokenDays,
  ),
  rule(
    'days-through-month',
    'They met on {12 to 14 November = 2015-11-12/2015-11-14}.',
    'DAY TO THROUGHDAY MONTH',
    spokenMonth,
  ),
  rule(
    'days-through-month-year',
    'They met on {12 to 14 November 2014 = 2014-11-12/2014-11-14}.',
    'DAY TO THROUGHDAY MONTH ,? YEAR',
    spokenMonth,
  ),
  rule(
    'short-weekdays',
    'The office is open {Mon-Fri = XXXX-WXX-1/XXXX-WXX-5} only.',
    'WEEKDAY -|– LASTWEEKDAY',
    (captures, found, position) =>
      position.terms.slice(found.from, found.to).filter(({ short }) => short).length === 2
        ? everyWeek(captures, found, position)
        : undefined,
  ),
  rule(
    'weekday-range',
    'She is away {Monday-Friday = 2015-11-30/2015-12-04}.',
    'WEEKDAY -|– LASTWEEKDAY',
    weekdays,
  ),
  rule(
    'weekdays-through',
    'She is away {Monday through Friday = 2015-11-30/2015-12-04}.',
    'WEEKDAY TO LASTWEEKDAY',
    spokenWeekdays,
  ),
  rule(
    'weekday-hours',
    'The office is open {Mon-Fri 7am-7pm = XXXX-WXX-1/XXXX-WXX-5}.',
    'WEEKDAY -|–|TO LASTWEEKDAY ,? CLOCK -|–|TO LASTCLOCK ZONE?',
    everyWeek,
  ),
  rule('years', 'It was built in {1987-88 = 1987/1988}.', 'YEAR LASTYEAR', years),
  rule(
    'fiscal-years',
    'In {the financial year 2014-15 = 2014/2015}.',
    'THE? FISCAL YEARWORD? YEAR LASTYEAR',
    years,
  ),
  rule(
    'winter-of-years',
    'It was built in {the winter of 1987-88 = 1987-24}.',
    'THE? SEASON OF YEAR LASTYEAR',
    ({ SEASON, YEAR }) => ({
      type: 'DATE',
      meaning: { kind: 'absolute', period: { unit: 'season', n: Number(YEAR) * 4 + Number(SEASON) } },
    }),
  ),
]
