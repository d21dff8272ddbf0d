import assert from 'node:assert/strict'
import { test } from 'node:test'
import edtf from 'edtf'
import fc from 'fast-check'
import { edgesOf } from '../../scripts/text/date-edges.ts'
import { type DayRange, dateWords, daysOf, modifiedWords } from '../../scripts/text/dates.ts'
import { firstDay, formatPeriod, formatTimex3, lastDay, type Period } from '../../scripts/text/periods.ts'

const WORDS: Readonly<Record<string, string>> = {
  '2015-11-24': '24 November 2015',
  '2016-02-29': '29 February 2016',
  '2015-11': 'November 2015',
  '2015-11-XX': 'November 2015',
  '2015': '2015',
  '2015-XX-XX': '2015',
  '2015-W48': 'the week of 23 November 2015',
  '2016-W01': 'the week of 4 January 2016',
  '2015-W53': 'the week of 28 December 2015',
  '2015-W48-WE': 'the weekend of 28 November 2015',
  '2015-21': 'spring 2015',
  '2015-WI': 'winter 2015',
  '2015-34': 'the second quarter of 2015',
  '2015-Q4': 'the fourth quarter of 2015',
  '2015-40': 'the first half of 2015',
  '2015-H2': 'the second half of 2015',
  '199X': 'the 1990s',
  '199': 'the 1990s',
  '19XX': 'the 20th century',
  '12XX': 'the 13th century',
  '20XX': 'the 21st century',
  '21XX': 'the 22nd century',
  '2015-11-24T18:30': '24 November 2015, 18:30',
  '2015-11-24T18:30:00Z': '24 November 2015, 18:30 UTC',
  '2015-11-24T18:30+01:00': '24 November 2015, 18:30 UTC+01:00',
  '2015-11-24TMO': '24 November 2015, morning',
  '2015~': 'about 2015',
  '~2015-11': 'about November 2015',
  '2015-11?': 'November 2015 (uncertain)',
  '2015%': 'about 2015 (uncertain)',
  '2015-11-13/2015-11-15': '13 to 15 November 2015',
  '2015-11-30/2015-12-02': '30 November to 2 December 2015',
  '2015-12-30/2016-01-02': '30 December 2015 to 2 January 2016',
  '2010/2012': '2010 to 2012',
  '2015-05/2015-07~': 'May 2015 to about July 2015',
  '2015/..': 'from 2015 on',
  '../2015': 'until 2015',
  '2015/': 'from 2015 to an unknown end',
  '/2015': 'from an unknown start to 2015',
  '../..': '../..',
  '[2015-03-04,2015-04-03]': '4 March or 3 April 2015',
  '[2015-03-04,2016-04-03]': '4 March 2015 or 3 April 2016',
  '[2014,2015]': '2014 or 2015',
  '[]': '[]',
  PAST_REF: 'PAST_REF',
  '2015-02-30': '2015-02-30',
  'XXXX-WXX-2': 'XXXX-WXX-2',
  P2D: 'P2D',
}

for (const [value, words] of Object.entries(WORDS))
  test(`${value} reads “${words}”`, () => assert.equal(dateWords(value), words))

test('the one end of a half-open stretch is told with its phase', () => {
  assert.equal(modifiedWords('../2027', 'END'), 'until the end of 2027')
  assert.equal(modifiedWords('../2027', 'START'), 'until early 2027')
  assert.equal(modifiedWords('2027-06/..', 'MID'), 'from the middle of June 2027 on')
  assert.equal(modifiedWords('../2027', 'APPROX'), 'until about 2027')
})

test('a phase of a period is told', () => {
  assert.equal(modifiedWords('2013', 'START'), 'early 2013')
  assert.equal(modifiedWords('2013-06', 'END'), 'late June 2013')
  assert.equal(modifiedWords('199X', 'END'), 'the late 1990s')
  assert.equal(modifiedWords('1890~', 'APPROX'), 'about 1890')
  assert.equal(modifiedWords('2015-W48', 'APPROX'), 'about the week of 23 November 2015')
  assert.equal(modifiedWords('2015-W48', 'START'), 'early in the week of 23 November 2015')
  assert.equal(modifiedWords('2013', 'MORE_THAN'), '2013')
})

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ unit: fc.constant('day' as const), n: fc.integer({ min: -600_000, max: 100_000 }) }),
  fc.record({
    unit: fc.constantFrom('week' as const, 'weekend' as const),
    n: fc.integer({ min: -80_000, max: 9000 }),
  }),
  fc.record({ unit: fc.constant('month' as const), n: fc.integer({ min: 12_000, max: 26_000 }) }),
  fc.record({
    unit: fc.constantFrom('quarter' as const, 'season' as const),
    n: fc.integer({ min: 4000, max: 9000 }),
  }),
  fc.record({
    unit: fc.constantFrom('year' as const, 'half' as const),
    n: fc.integer({ min: 2000, max: 4000 }),
  }),
  fc.record({ unit: fc.constant('decade' as const), n: fc.integer({ min: 100, max: 210 }) }),
)

test('every period the annotations hold has words and the right days, in EDTF and in TIMEX3', () =>
  fc.assert(
    fc.property(periods, period => {
      const days: DayRange = { first: firstDay(period), last: lastDay(period) }
      for (const value of [formatPeriod(period), formatTimex3(period)]) {
        assert.deepEqual(daysOf(value), days, value)
        assert.match(dateWords(value), /[a-z]|^\d{4}$/, value)
      }
    }),
  ))

test('no text breaks the formatter', () =>
  fc.assert(
    fc.property(fc.string(), value => {
      assert.ok(typeof dateWords(value) === 'string')
      daysOf(value)
    }),
  ))

test('the days of EDTF values agree with the edtf package', () => {
  for (const value of [
    '2015-11-24',
    '2015-11',
    '2015',
    '199X',
    '19XX',
    '2010/2012',
    '2015-11-13/2015-11-15',
  ]) {
    const { min, max } = edtf(value)
    assert.deepEqual(
      daysOf(value),
      { first: Math.floor(min / 86_400_000), last: Math.floor(max / 86_400_000) },
      value,
    )
  }
})

test('of several days it may be, the first to the last are covered', () => {
  assert.deepEqual(daysOf('[2015-03-04,2015-04-03]'), daysOf('2015-03-04/2015-04-03'))
  assert.equal(daysOf('[x,2015]'), null)
})

test('dates fade where their words do not say where they begin or end', () => {
  const edges = (value: string, mod?: string) => Object.values(edgesOf(value, mod)).join(' ')
  assert.equal(edges('2015-11-24'), 'sharp sharp')
  assert.equal(edges('2015~'), 'fading fading')
  assert.equal(edges('2015-05/2015-07~'), 'sharp fading')
  assert.equal(edges('2015-11-23/..'), 'sharp open')
  assert.equal(edges('../2015'), 'open sharp')
  assert.equal(edges('/2015'), 'open sharp')
  assert.equal(edges('[2015-03-04,2015-04-03]'), 'fading fading')
  assert.equal(edges('2013', 'START'), 'sharp fading')
  assert.equal(edges('2013', 'END'), 'fading sharp')
  assert.equal(edges('2013', 'MORE_THAN'), 'sharp sharp')
})
