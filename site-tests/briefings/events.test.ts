import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingsOf } from '../../scripts/briefing/headings.ts'
import { brief } from '../../scripts/briefing/index.ts'
import type { EventView } from '../../scripts/model/briefing.ts'
import type { TimelineEvent } from '../../scripts/model/layers.ts'
import { draft } from '../pages/newsroom.ts'

/** One event for each value, `null` for one without a date, of an article of 24 November 2015. */
function told(
  values: readonly (string | null)[],
  tense: TimelineEvent['tense'] = 'past',
  published = '2015-11-24',
) {
  const { doc, at, timex, event } = draft('It rained.', { slug: 'x', ...(published && { published }) })
  for (const value of values)
    event(at('It rained'), value === null ? null : timex(at('It'), value), { tense })
  return brief([doc], { language: 'en' })
}

const headings = (...values: string[]): string[] => {
  const { dated } = told(values)
  return [...new Set(dated.map(headingsOf(dated)))]
}

test('headings part the events by day, month or year, as the time between them demands', () => {
  assert.deepEqual(headings('2015-11-13', '2015-11-24'), ['13 November 2015', '24 November 2015'])
  assert.deepEqual(headings('2015-01-13', '2015-11-13', '2015-11-24'), ['January 2015', 'November 2015'])
  assert.deepEqual(headings('2001-09-11', '2015-11-13', '2015-11-24'), ['2001', '2015'])
})

test('what is longer than its heading stands under its own words', () => {
  assert.deepEqual(headings('2015-11-24', '2015-W48'), ['the week of 23 November 2015', '24 November 2015'])
  assert.deepEqual(headings('199X', '2015-11-24'), ['the 1990s', '2015'])
  assert.deepEqual(headings('2014/2015', '2015-03', '2015-04'), ['2014 to 2015', 'March 2015', 'April 2015'])
})

test('a year of many events is told month by month', () => {
  const many = Array.from({ length: 9 }, (_, i) => `2015-11-${10 + i}`)
  assert.deepEqual(headings('2001', ...many), ['2001', 'November 2015'])
})

const parts = (values: (string | null)[], tense?: TimelineEvent['tense'], published?: string) => {
  const { dated, undated } = told(values, tense, published)
  return [...dated, ...undated].map(({ part }: EventView) => part)
}

test('what was over more than a week before the report is its background', () => {
  assert.deepEqual(parts(['2015-11-16', '2015-11-17', '2015-11', '2015', '2014']), [
    'background', // 2014
    'reported', // 2015 is not over
    'reported', // November neither
    'background', // the 16th
    'reported', // the 17th
  ])
})

test('what is to come is to come; without a day of publication nothing is background', () => {
  assert.deepEqual(parts(['2015-12'], 'future'), ['coming'])
  assert.deepEqual(parts([null], 'future'), ['coming'])
  assert.deepEqual(parts(['1987'], 'past', ''), ['reported'])
})

test('what was to come before the newest article appeared was due; what may still come is to come', () => {
  const before = told(['2015-11-30', '2016-03', '2015', null], 'future', '2015-11-24')
  const parts = (newest: string) => {
    const { doc } = draft('It is sunny.', { slug: 'newest', published: newest })
    const { dated, undated } = brief([before.articles[0]!.doc, doc], { language: 'en' })
    return Object.fromEntries([...dated, ...undated].map(({ value, part }) => [value ?? 'undated', part]))
  }
  assert.deepEqual(parts('2015-11-30'), {
    '2015': 'coming',
    '2015-11-30': 'coming',
    '2016-03': 'coming',
    undated: 'coming',
  })
  assert.deepEqual(parts('2016-01-01'), {
    '2015': 'due',
    '2015-11-30': 'due',
    '2016-03': 'coming',
    undated: 'coming',
  })
})

test('events stand by their begin, then by their end', () => {
  const order = (...values: string[]) => told(values).dated.map(({ value }) => value)
  assert.deepEqual(order('2014', '2014-01-01', '2013-12', '2014-01'), [
    '2013-12',
    '2014-01-01',
    '2014-01',
    '2014',
  ])
})

test('the late part of a year comes after its February, the early part before its May', () => {
  const { doc, at, timex, event } = draft('It rained.', { slug: 'x', published: '2024-01-05' })
  for (const [value, mod] of [
    ['2023', 'END'],
    ['2023-02', undefined],
    ['2023-05', undefined],
    ['2023', 'START'],
  ] as const)
    event(at('It rained'), timex(at('It'), value, mod && { mod }))
  assert.deepEqual(
    brief([doc], { language: 'en' }).dated.map(({ value, mod }) => [value, mod]),
    [
      ['2023', 'START'],
      ['2023-02', undefined],
      ['2023-05', undefined],
      ['2023', 'END'],
    ],
  )
})

test('an undated event told in the past tense is bounded by publication; no other is', () => {
  const bounds = (tense: TimelineEvent['tense'], published?: string) =>
    told([null], tense, published).undated.map(view => view.bounds)
  assert.deepEqual(bounds('past'), ['../2015-11-24'])
  assert.deepEqual(bounds('future'), [null])
  assert.deepEqual(bounds('present'), [null])
  assert.deepEqual(bounds('past', ''), [null])
  assert.equal(told(['2015-11-24']).dated[0]!.bounds, null)
})

test('two ends make one interval', () => {
  const { doc, at, timex, event: happened } = draft('It rained from 2010 to 2012.', { slug: 'x' })
  const [when, until] = ['2010', '2012'].map(value => timex(at(value), value, { mod: 'APPROX' }))
  happened(at('It rained'), when!, { until: until! })
  const [event] = brief([doc], { language: 'en' }).dated
  assert.equal(event?.value, '2010/2012')
  assert.equal(event?.mod, undefined)
})
