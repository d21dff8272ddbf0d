import { isDate } from '../../../text/calendar.ts'
import { dayPeriod, yearPeriod } from '../../../text/periods.ts'
import { closesPhrase, isYear } from '../evidence.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'

/** The longest stretch that is written as two years. */
const MOST_YEARS = 100
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const days: Build = ({ YEAR, MONTH, DAY, LASTDAY }) => {
  const [month, day, last] = [Number(MONTH), Number(DAY), Number(LASTDAY)]
  if (last <= day || last > LONGEST[month - 1]!) return undefined
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

const years: Build = ({ YEAR, LASTYEAR, FISCAL }, found, position) => {
  const { terms } = position
  const [first, written] = [Number(YEAR), Number(LASTYEAR)]
  const [last, dash] = [terms[found.to - 1]!, terms[found.to - 2]!]
  const short = last.text.length === 2
  if (short && FISCAL === undefined && isMonth(written, dash.text, terms[found.from - 1]?.lower))
    return undefined
  const end = short ? Math.floor(first / 100) * 100 + written : written
  const through = end - first
  if (through <= 0 || through > MOST_YEARS || first < 1900 || first > 2100) return undefined
  if (!isYear(found, position, first)) return undefined
  return { type: 'DATE', meaning: { kind: 'absolute', period: yearPeriod(first) }, through }
}

/** `May 10 through 12`, and `May 10 and 11` where no noun is counted after it. */
const spokenDays: Build = (captures, found, position) => {
  const [first, last] = [Number(captures.DAY), Number(captures.THROUGHDAY)]
  const { terms } = position
  const digits = /^\d/.test(terms[found.to - 1]!.text) || terms[found.to - 1]!.glued
  const joint = terms.slice(found.from, found.to).some(each => listed('AND')([each], 0))
  if (!digits || (joint && last !== first + 1) || !closesPhrase(found, position)) return undefined
  return days({ ...captures, LASTDAY: last }, found, position)
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
    'DAY TO THROUGHDAY MONTH ,? YEAR?',
    (captures, found, position) => days({ ...captures, LASTDAY: captures.THROUGHDAY }, found, position),
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
