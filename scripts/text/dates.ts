/**
 * EDTF and ISO 8601 values in words, as HTML `datetime` and as a range of days.
 * Forms: https://www.loc.gov/standards/datetime/, and TIMEX3's `T…` parts of the day.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const PARTS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'the first quarter of',
  '34': 'the second quarter of',
  '35': 'the third quarter of',
  '36': 'the fourth quarter of',
  '40': 'the first half of',
  '41': 'the second half of',
}
const ALIASES: Readonly<Record<string, string>> = {
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
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const DAY = 86_400_000

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Monday of an ISO 8601 week. */
function monday(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + ((week - 1) * 7 - weekday) * DAY
}

/** First and last day, both included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

const lastOfMonth = (year: number, month: number): string => isoOf(Date.UTC(year, month, 0))
const pad = (n: number): string => String(n).padStart(2, '0')
const yearRange = (first: number, last: number): DayRange => ({
  first: `${String(first).padStart(4, '0')}-01-01`,
  last: `${String(last).padStart(4, '0')}-12-31`,
})
const months = (year: number, from: number, to: number): DayRange => {
  const start = from < 1 ? `${year - 1}-${pad(from + 12)}-01` : `${year}-${pad(from)}-01`
  return { first: start, last: to > 12 ? lastOfMonth(year + 1, to - 12) : lastOfMonth(year, to) }
}

interface Form {
  readonly pattern: RegExp
  words(parts: readonly string[]): string
  range(parts: readonly string[]): DayRange | null
}

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? ''
const dayWords = (iso: string): string =>
  `${Number(iso.slice(8))} ${monthName(iso.slice(5, 7))} ${Number(iso.slice(0, 4))}`

/** The months of a season (northern; winter begins in December of its year), quarter or half year. */
const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
}

const FORMS: readonly Form[] = [
  {
    pattern: /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
    words: ([, day]) => dayWords(day!),
    range: ([, day]) => ({ first: day!, last: day! }),
  },
  {
    pattern: /^(\d{4})-(0[1-9]|1[0-2])(?:-XX)?$/,
    words: ([, year, month]) => `${monthName(month!)} ${Number(year)}`,
    range: ([, year, month]) => months(Number(year), Number(month), Number(month)),
  },
  {
    pattern: /^(\d{4})(?:-XX)?(?:-XX)?$/,
    words: ([, year]) => String(Number(year)),
    range: ([, year]) => yearRange(Number(year), Number(year)),
  },
  {
    pattern: /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/,
    words: ([, year, week]) => `the week of ${dayWords(isoOf(monday(Number(year), Number(week))))}`,
    range: ([, year, week]) => {
      const first = monday(Number(year), Number(week))
      return { first: isoOf(first), last: isoOf(first + 6 * DAY) }
    },
  },
  {
    pattern: /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])-WE$/,
    words: ([, year, week]) =>
      `the weekend of ${dayWords(isoOf(monday(Number(year), Number(week)) + 5 * DAY))}`,
    range: ([, year, week]) => {
      const first = monday(Number(year), Number(week)) + 5 * DAY
      return { first: isoOf(first), last: isoOf(first + DAY) }
    },
  },
  {
    pattern: /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12]|2[1-4]|3[3-6]|4[01])$/,
    words: ([, year, part]) => `${PARTS[ALIASES[part!] ?? part!]} ${Number(year)}`,
    range: ([, year, part]) => months(Number(year), ...(PART_MONTHS[ALIASES[part!] ?? part!] ?? [1, 12])),
  },
  {
    pattern: /^(\d{3})X?$/i,
    words: ([, decade]) => `the ${Number(decade)}0s`,
    range: ([, decade]) => yearRange(Number(decade) * 10, Number(decade) * 10 + 9),
  },
  {
    pattern: /^(\d{2})(?:XX)?$/i,
    words: ([, century]) => `the ${ordinal(Number(century) + 1)} century`,
    range: ([, century]) => yearRange(Number(century) * 100, Number(century) * 100 + 99),
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/,
    words: ([, day, time, zone]) =>
      `${dayWords(day!)}, ${time}${zone ? (zone === 'Z' ? ' UTC' : ` (UTC${zone})`) : ''}`,
    range: ([, day]) => ({ first: day!, last: day! }),
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})T(MO|MI|AF|EV|NI|DT)$/,
    words: ([, day, part]) => `${dayWords(day!)}, ${DAY_PARTS[part!]}`,
    range: ([, day]) => ({ first: day!, last: day! }),
  },
]

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

function formOf(value: string): { form: Form; parts: readonly string[] } | null {
  for (const form of FORMS) {
    const parts = form.pattern.exec(value)
    if (parts) return { form, parts }
  }
  return null
}

const QUALIFIED = /^([~?%]?)(.*?)([~?%]?)$/
const OPEN = new Set(['', '..', 'unknown'])

function pointWords(value: string): string | null {
  const [, before, bare, after] = QUALIFIED.exec(value)!
  const found = formOf(bare!)
  if (!found) return null
  const words = found.form.words(found.parts)
  const sign = before || after
  if (sign === '~') return `about ${words}`
  if (sign === '?') return `${words} (uncertain)`
  if (sign === '%') return `about ${words} (uncertain)`
  return words
}

/** A value in words: `2015-W48` → `the week of 23 November 2015`. A form not known is shown as it is. */
export function dateWords(value: string): string {
  const sides = value.split('/')
  if (sides.length !== 2) return pointWords(value) ?? value
  const [from, to] = sides as [string, string]
  const start = OPEN.has(from) ? null : (pointWords(from) ?? from)
  const end = OPEN.has(to) ? null : (pointWords(to) ?? to)
  if (start && end) return `${start} to ${end}`
  if (start) return to === '..' ? `${start} onwards` : `from ${start}, end not known`
  if (end) return from === '..' ? `up to ${end}` : `until ${end}, start not known`
  return value
}

const PLAIN =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?|\d{4}-W\d{2})$/

/** The value where HTML allows it in `<time datetime>`; null for intervals, seasons, decades. */
export const datetimeOf = (value: string): string | null => {
  const bare = value.replace(/^[~?%]|[~?%]$/g, '')
  return PLAIN.test(bare) ? bare : null
}

/** The days a value covers; null when it has no place on a calendar. An open side ends at the other. */
export function daysOf(value: string): DayRange | null {
  const ranges = value
    .split('/')
    .filter(side => !OPEN.has(side))
    .map(side => {
      const found = formOf(QUALIFIED.exec(side)![2]!)
      return found?.form.range(found.parts) ?? null
    })
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return null
  return first.first <= last.last ? { first: first.first, last: last.last } : null
}

/** Days since 1 January 1970. */
export const dayNumber = (iso: string): number => Math.round(dayOf(iso) / DAY)
