import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, fromDay, toDay, weekdayOf } from '../../../scripts/text/calendar.ts'
import { type CalendarUnit, formatPeriod, periodOf } from '../../../scripts/text/periods.ts'
import { annotated } from '../../annotated.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const ordinal = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}
const two = (n: number): string => String(n).padStart(2, '0')

interface Parts {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly weekday: string
}

/** Ways of writing a date in full. */
const WORDINGS: readonly ((parts: Parts) => string)[] = [
  ({ y, m, d }) => `${MONTHS[m]} ${d}, ${y}`,
  ({ y, m, d, weekday }) => `${weekday}, ${MONTHS[m]} ${d}, ${y}`,
  ({ y, m, d }) => `${SHORT[m]} ${d}, ${y}`,
  ({ y, m, d }) => `${MONTHS[m]} ${ordinal(d)}, ${y}`,
  ({ y, m, d }) => `${d} ${MONTHS[m]} ${y}`,
  ({ y, m, d, weekday }) => `${weekday} ${d} ${MONTHS[m]} ${y}`,
  ({ y, m, d }) => `the ${ordinal(d)} of ${MONTHS[m]} ${y}`,
  ({ y, m, d }) => `${y}-${two(m + 1)}-${two(d)}`,
  ({ y, m, d }) => `${two(d)}.${two(m + 1)}.${y}`,
  ({ y, m, d }) => `${d}-${MONTHS[m]!.slice(0, 3)}-${y}`,
  ({ y, m, d }) => `${MONTHS[m]} ${d} ${y}`,
  ({ y, m, d }) => `${MONTHS[m]} the ${ordinal(d)}, ${y}`,
  ({ y, m, d, weekday }) => `${weekday}, ${SHORT[m]} ${d}, ${y}`,
  ({ y, m, d, weekday }) => `${weekday}, ${d} ${MONTHS[m]} ${y}`,
  ({ y, m, d, weekday }) => `${weekday} the ${ordinal(d)} of ${MONTHS[m]} ${y}`,
  ({ y, m, d }) => `${d} ${SHORT[m]} ${y}`,
  ({ y, m, d }) => `${ordinal(d)} ${MONTHS[m]}, ${y}`,
  ({ y, m, d }) => `${y}/${two(m + 1)}/${two(d)}`,
]

const ORDINALS = 'first second third fourth'.split(' ')
const QUARTER = ({ m }: Parts): number => Math.floor(m / 3)

/** Ways of writing the month, quarter, half, year, decade or century of a day, with the unit that is meant. */
const COARSER: readonly (readonly [unit: CalendarUnit, wording: (parts: Parts) => string])[] = [
  ['month', ({ y, m }) => `${MONTHS[m]} ${y}`],
  ['month', ({ y, m }) => `${SHORT[m]} ${y}`],
  ['month', ({ y, m }) => `${MONTHS[m]}, ${y}`],
  ['month', ({ y, m }) => `${MONTHS[m]} of ${y}`],
  ['month', ({ y, m }) => `the month of ${MONTHS[m]} ${y}`],
  ['quarter', parts => `the ${ORDINALS[QUARTER(parts)]} quarter of ${parts.y}`],
  ['quarter', parts => `the ${ordinal(QUARTER(parts) + 1)} quarter of ${parts.y}`],
  ['quarter', parts => `Q${QUARTER(parts) + 1} ${parts.y}`],
  ['quarter', parts => `${parts.y}'s ${ORDINALS[QUARTER(parts)]} quarter`],
  ['quarter', parts => `the ${parts.y} ${ORDINALS[QUARTER(parts)]} quarter`],
  ['half', ({ y, m }) => `the ${m < 6 ? 'first' : 'second'} half of ${y}`],
  ['half', ({ y, m }) => `H${m < 6 ? 1 : 2} ${y}`],
  ['year', ({ y }) => `${y}`],
  ['year', ({ y }) => `the year ${y}`],
  ['decade', ({ y }) => `the ${Math.floor(y / 10)}0s`],
  ['decade', ({ y }) => `the ${Math.floor(y / 10)}0's`],
  ['century', ({ y }) => `the ${ordinal(Math.floor(y / 100) + 1)} century`],
]

const day = (year: number, month: number, date: number): DayNumber => toDay({ year, month, day: date })
const anyDay = fc.integer({ min: day(1900, 1, 1), max: day(2099, 12, 31) })

const partsOf = (n: DayNumber): Parts => {
  const { year, month, day: date } = fromDay(n)
  return { y: year, m: month - 1, d: date, weekday: WEEKDAYS[weekdayOf(n) - 1]! }
}
const written = (n: DayNumber): string => formatPeriod({ unit: 'day', n })
const valuesIn = (text: string, published: DayNumber) =>
  annotated(text, written(published)).timexes.map(({ value }) => value)

test('a date written in any supported wording is read back', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...WORDINGS), anyDay, (n, wording, published) => {
      const text = `The mill burned on ${wording(partsOf(n))}.`
      assert.deepEqual(valuesIn(text, published), [written(n)], text)
    }),
    { numRuns: 300 },
  )
})

test('a month, quarter, half, year, decade or century written in any supported wording is read back', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...COARSER), anyDay, (n, [unit, wording], published) => {
      const text = `The mill burned in ${wording(partsOf(n))}.`
      assert.deepEqual(valuesIn(text, published), [formatPeriod(periodOf(unit, n))], text)
    }),
    { numRuns: 300 },
  )
})

test('a range of days within a month is read back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), anyDay, (n, by, published) => {
      const { y, m, d } = partsOf(n)
      fc.pre(partsOf(n + by).m === m)
      for (const text of [
        `They met on ${MONTHS[m]} ${d}-${d + by}, ${y}.`,
        `They met on ${d}–${d + by} ${MONTHS[m]} ${y}.`,
        `They met on ${MONTHS[m]} ${d} through ${d + by}, ${y}.`,
      ])
        assert.deepEqual(valuesIn(text, published), [`${written(n)}/${written(n + by)}`], text)
    }),
    { numRuns: 60 },
  )
})

test('a day without its year is the one near publication on the side of the tense', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 300 }), fc.boolean(), (published, by, dayFirst) => {
      const wording = ({ m, d }: Parts) => (dayFirst ? `${d} ${MONTHS[m]}` : `${SHORT[m]} ${d}`)
      const [past, future] = [published - by, published + by]
      // 29 February comes back after years only.
      fc.pre([past, future].every(n => partsOf(n).m !== 1))
      assert.deepEqual(valuesIn(`The mill burned on ${wording(partsOf(past))}.`, published), [written(past)])
      assert.deepEqual(valuesIn(`The mill will open on ${wording(partsOf(future))}.`, published), [
        written(future),
      ])
    }),
    { numRuns: 100 },
  )
})

test('a time of day beside its date is read back', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (n, hour, minute) => {
        const { y, m, d } = partsOf(n)
        const half = hour < 12 ? 'a.m.' : 'p.m.'
        const clock = `${((hour + 11) % 12) + 1}:${two(minute)} ${half}`
        const value = `${written(n)}T${two(hour)}:${two(minute)}`
        for (const text of [
          `They met at ${clock} on ${MONTHS[m]} ${d}, ${y}.`,
          `They met at ${clock}, ${MONTHS[m]} ${d}, ${y}.`,
          `They met at ${two(hour)}:${two(minute)} on ${d} ${MONTHS[m]} ${y}.`,
        ])
          assert.deepEqual(valuesIn(text, n), [value], text)
      },
    ),
    { numRuns: 100 },
  )
})

test('a weekday is within the week before publication, or the week after when it is to come', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (published, by) => {
      const [past, future] = [published - by, published + by]
      assert.deepEqual(valuesIn(`The mill burned on ${partsOf(past).weekday}.`, published), [written(past)])
      assert.deepEqual(valuesIn(`The mill will open on ${partsOf(future).weekday}.`, published), [
        written(future),
      ])
    }),
    { numRuns: 100 },
  )
})

test('so many days ago', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 2, max: 40 }), (published, by) => {
      assert.deepEqual(valuesIn(`The mill burned ${by} days ago.`, published), [written(published - by)])
    }),
    { numRuns: 60 },
  )
})

test('any text is read without error, and expressions neither overlap nor leave it', () => {
  const pieces = [
    'Tuesday',
    'March',
    '5',
    ',',
    '2015',
    'last',
    'week',
    'the',
    '-',
    'ago',
    'two',
    ':',
    '30',
    'p.m.',
    '/',
    'of',
    '’90s',
    '\n',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces)).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(text, input => {
      const { article, timexes } = annotated(input, '2015-11-24')
      let last = 0
      for (const { span } of timexes) {
        assert.ok(span.start >= last && span.end > span.start && span.end <= article.text.length)
        last = span.end
      }
    }),
    { numRuns: 300 },
  )
})

test('a line of 200,000 characters has the dates of all its parts', () => {
  const dates = (times: number) =>
    annotated(
      'the board met on Tuesday, March 5 of last year and two weeks later, in 1990-2015 and '.repeat(times),
      '2015-11-24',
    ).timexes.length
  assert.equal(dates(2400), 24 * dates(100))
})

test('a line of 200,000 characters is read whatever stands around its dates', () => {
  const dates = (times: number) =>
    annotated(
      'Bell (48) was due to play on 5 May, but rose 4% in the third quarter from a year ago as “1984” at 1950 Mill Lane '.repeat(
        times,
      ),
      '2015-11-24',
    ).timexes.length
  assert.equal(dates(1800), 18 * dates(100))
})
