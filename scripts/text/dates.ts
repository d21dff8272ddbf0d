import { fromDay } from './calendar.ts'
import { firstDay, lastDay, type Period, parsePeriod } from './periods.ts'

/**
 * Date values (EDTF, ISO 8601 and TIMEX3) in words and as days.
 * Forms: https://www.loc.gov/standards/datetime/ and TimeML 1.2.1.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const QUARTERS = ['first', 'second', 'third', 'fourth']
const TIMEX3_PARTS: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
}
// A map and no object: an editor's date may have any word after its T.
const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
])
const OPEN = new Set(['', '..', 'unknown'])
const QUALIFIED = /^([~?%]?)(.*?)([~?%]?)$/

/** One point of a value, read: the period, the clock or part of the day, and how sure it is. */
interface Point {
  readonly period: Period
  readonly time: string
  readonly sign: string
}

function readPoint(value: string): Point | null {
  const [, before, bare = '', after] = QUALIFIED.exec(value)!
  const [date = '', time = ''] = bare.split('T')
  const weekend = /^(.*)-WE$/.exec(date)?.[1]
  const period = parsePeriod(
    (weekend ?? date)
      .replace(/(?:-XX)+$/, '')
      .replace(/-(SP|SU|FA|WI|Q[1-4]|H[12])$/, (_, part: string) => `-${TIMEX3_PARTS[part]}`)
      .replace(/^\d{2}$|^\d{3}$/, digits => digits.padEnd(4, 'X')),
  )
  if (!period || (weekend && period.unit !== 'week')) return null
  return { period: weekend ? { ...period, unit: 'weekend' } : period, time, sign: before || after || '' }
}

/** A month, 1 to 12, by its name. */
export const monthWords = (month: number): string => MONTHS[month - 1]!

/** A day as `24 November 2015`; without the month and year that `next`, a later day, says anyway. */
function dayWords(number: number, next?: number): string {
  const { year, month, day } = fromDay(number)
  const other = next === undefined ? undefined : fromDay(next)
  if (other?.year !== year) return `${day} ${monthWords(month)} ${year}`
  return other.month === month ? String(day) : `${day} ${monthWords(month)}`
}

/** `1st`, `2nd`, `13th`, `21st`. */
function ordinal(n: number): string {
  const ending = Math.floor(n / 10) % 10 === 1 ? undefined : ['st', 'nd', 'rd'][(n % 10) - 1]
  return `${n}${ending ?? 'th'}`
}

function periodWords(period: Period): string {
  const { unit, n } = period
  switch (unit) {
    case 'day':
      return dayWords(n)
    case 'week':
    case 'weekend':
      return `the ${unit} of ${dayWords(firstDay(period))}`
    case 'month':
      return `${monthWords((n % 12) + 1)} ${Math.floor(n / 12)}`
    case 'quarter':
      return `the ${QUARTERS[n % 4]} quarter of ${Math.floor(n / 4)}`
    case 'season':
      return `${SEASONS[n % 4]} ${Math.floor(n / 4)}`
    case 'half':
      return `the ${QUARTERS[n % 2]} half of ${Math.floor(n / 2)}`
    case 'year':
      return String(n)
    case 'decade':
      return `the ${n}0s`
    case 'century':
      return `the ${ordinal(n + 1)} century`
  }
}

function timeWords(time: string): string {
  if (!time) return ''
  const part = DAY_PARTS.get(time)
  if (part) return `, ${part}`
  const [, clock = time, zone = ''] = /^(\d{2}:\d{2})(?::\d{2})?(Z|[+-][\d:]+)?$/.exec(time) ?? []
  return `, ${clock}${zone === 'Z' ? ' UTC' : zone && ` UTC${zone}`}`
}

function pointWords(value: string): string | null {
  const point = readPoint(value)
  if (!point) return null
  const words = periodWords(point.period) + timeWords(point.time)
  const about = point.sign === '~' || point.sign === '%' ? `about ${words}` : words
  return point.sign === '?' || point.sign === '%' ? `${about} (uncertain)` : about
}

/** One of several values: `[2015-03-04,2015-04-03]`. */
const CHOICE = /^\[([^[\]]+)\]$/

const isPlainDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Words of several values. Days leave out the month and the year that the last day says anyway. */
function rowWords(values: readonly string[]): string[] {
  const days = values.map(value => (isPlainDay(value) ? readPoint(value)?.period.n : undefined))
  return values.map((value, i) => {
    const [day, last] = [days[i], days.at(-1)]
    return day !== undefined && last !== undefined && i < values.length - 1
      ? dayWords(day, last)
      : dateWords(value)
  })
}

/**
 * A value in words: `2015-W48` → `the week of 23 November 2015`. A form not known is shown as it is.
 * @param modified changes the words of the one end that an interval open to one side has
 */
export function dateWords(value: string, modified = (words: string) => words): string {
  const choice = CHOICE.exec(value)?.[1]?.split(',')
  if (choice) return rowWords(choice).join(' or ')
  const [from = '', to, more] = value.split('/')
  if (to === undefined || more !== undefined) return pointWords(value) ?? value
  if (OPEN.has(from) && OPEN.has(to)) return value
  const end = () => modified(dateWords(OPEN.has(to) ? from : to))
  if (OPEN.has(to)) return to === '..' ? `from ${end()} on` : `from ${end()} to an unknown end`
  if (OPEN.has(from)) return from === '..' ? `until ${end()}` : `from an unknown start to ${end()}`
  return rowWords([from, to]).join(' to ')
}

/** True for an interval that says only when it begins, or only when it ends. */
const isHalfOpen = (value: string): boolean => value.split('/').some(side => OPEN.has(side))

/** `early 2013`, `the early 1990s`, `early in the week of 23 November 2015`. */
const phased =
  (phase: string) =>
  (words: string): string => {
    if (/^the \d/.test(words)) return words.replace('the ', `the ${phase} `)
    return words.startsWith('the ') ? `${phase} in ${words}` : `${phase} ${words}`
  }

const MODIFIED: Readonly<Record<string, (words: string) => string>> = {
  START: phased('early'),
  MID: words => `the middle of ${words}`,
  END: phased('late'),
  // The value may say so too: `1890~`.
  APPROX: words => (words.startsWith('about ') ? words : `about ${words}`),
  BEFORE: words => `before ${words}`,
  AFTER: words => `after ${words}`,
  ON_OR_BEFORE: words => `${words} or before`,
  ON_OR_AFTER: words => `${words} or after`,
}

/** A value with its TIMEX3 `mod` in words: `2013` and `START` → `early 2013`; `../2027` and `END` → `until the end of 2027`. */
export function modifiedWords(value: string, mod?: string): string {
  const modified = mod === undefined ? undefined : MODIFIED[mod]
  if (!modified) return dateWords(value)
  if (!isHalfOpen(value)) return modified(dateWords(value))
  return dateWords(value, mod === 'END' ? words => `the end of ${words}` : modified)
}

/** First and last day, both included, as days since 1 January 1970. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/**
 * The days a value covers; null when it has no place on a calendar. An open side ends at the other; of several
 * values of which one is meant, the days from the first to the last.
 */
export function daysOf(value: string): DayRange | null {
  const choice = CHOICE.exec(value)?.[1]
  const points = (choice ? choice.split(',') : value.split('/'))
    .filter(side => !OPEN.has(side))
    .map(readPoint)
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) return null
  const range = { first: firstDay(from.period), last: lastDay(to.period) }
  return range.first <= range.last ? range : null
}

/** By TIMEX3 `mod`: which part of a period is meant, as shares of it. */
const PHASES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  START: [0, 1 / 3],
  MID: [1 / 3, 2 / 3],
  END: [2 / 3, 1],
}

/**
 * The days that a value with its TIMEX3 `mod` means, for putting it in order: of `late 2023` the last third of the
 * year. Null when it has no place on a calendar.
 */
export function daysMeant(value: string, mod?: string): DayRange | null {
  const days = daysOf(value)
  const phase = mod === undefined ? undefined : PHASES[mod]
  if (!days || !phase) return days
  const length = days.last + 1 - days.first
  const [from, to] = phase.map(share => days.first + Math.floor(share * length))
  return { first: from!, last: Math.max(from!, to! - 1) }
}

/** Sorts behind every day: what has none. */
export const WITHOUT_DAY = '9999'

/** True for a day of the calendar as `YYYY-MM-DD`. */
export const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // A day that its month does not have rolls over into the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
