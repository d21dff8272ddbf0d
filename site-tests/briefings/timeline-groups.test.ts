import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { byYear } from '../../scripts/briefing/timeline-groups.ts'
import { stripOf } from '../../scripts/pages/parts/strip.ts'
import { draft } from '../pages/newsroom.ts'

/** One past event for each date, of an article of 24 November 2015. */
function told(...values: string[]) {
  const { doc, at, timex, event } = draft('It rained.', { slug: 'x', published: '2015-11-24' })
  for (const value of values) event(at('It rained'), timex(at('It'), value))
  return brief([doc], { language: 'en' })
}

const groups = (...values: string[]) =>
  byYear(told(...values).dated).map(({ year, own, months }) => [
    year,
    own.map(({ value }) => value),
    months.map(({ month, events }) => [month, ...events.map(({ value }) => value)]),
  ])

test('events stand under the year and the month in which they begin', () =>
  assert.deepEqual(groups('2015-11-24', '2015-W48', '2014-03', '2015-11-30/2015-12-02'), [
    [2014, [], [[3, '2014-03']]],
    [2015, [], [[11, '2015-W48', '2015-11-24', '2015-11-30/2015-12-02']]],
  ]))

test('what takes longer than a quarter belongs to its year; what goes on over several years comes first', () =>
  assert.deepEqual(groups('2015', '2015-21', '199X', '2015-40', '2014/2015'), [
    [null, ['199X', '2014/2015'], []],
    [2015, ['2015-40', '2015'], [[3, '2015-21']]],
  ]))

const strip = (...values: string[]) => stripOf(byYear(told(...values).dated), year => `#${year}`)

test('a few years have a row of months each, and every event is counted in its row', () => {
  const found = strip('2014-03-01', '2015-11-02', '2015-11-24', '2015')!
  assert.equal(found.unit, 'months')
  assert.deepEqual(
    found.rows.map(({ label, about }) => [label, about]),
    [
      ['2014', '1 event'],
      ['2015', '3 events'],
    ],
  )
  const bars = found.rows[1]!.bars
  assert.equal(bars.length, 12)
  assert.equal(bars.filter(bar => 'gap' in bar).length, 11)
  assert.deepEqual(bars[10], {
    label: 'N',
    title: 'November 2015, 2 events',
    url: '#m-2015-11',
    height: 40,
  })
})

test('many years are one row, and years without events between them are one marked gap', () => {
  const found = strip('1911', '1944', '1945', '1947', '2001', '2002', '2015')!
  assert.equal(found.unit, 'years')
  assert.deepEqual(
    found.rows[0]!.bars.map(bar => ('gap' in bar ? `(${bar.gap})` : bar.label)),
    [
      '1911',
      '(1912–1943)',
      '1944',
      '1945',
      '(1946)',
      '1947',
      '(1948–2000)',
      '2001',
      '2002',
      '(2003–2014)',
      '2015',
    ],
  )
})

test('one event needs no strip', () => assert.equal(strip('2015-11-24'), null))

test('more than 400 dated events have a page for each year; the last twelve months stay on the first', () => {
  const old = Array.from({ length: 420 }, (_, n) => `${1900 + (n % 4)}-05-01`)
  const { timelinePages: spread, dated } = told('1890/1910', ...old, '2015-01-02', '2015-11-24')
  assert.deepEqual(
    spread!.latest.map(({ value }) => value),
    ['2015-01-02', '2015-11-24'],
  )
  assert.deepEqual(
    spread!.pages.map(({ url }) => url),
    ['several-years', '1900', '1901', '1902', '1903'].map(name => `timeline/${name}.html`),
  )
  assert.equal(spread!.latest.length + spread!.places.size, dated.length)
  assert.equal(told(...old.slice(0, 400)).timelinePages, null)
})

test('a page of a timeline holds 120 events; a year with more has several', () => {
  const { timelinePages: spread } = told(...Array.from({ length: 420 }, () => '1900-05-01'), '2015-11-24')
  assert.deepEqual(
    spread!.pages.map(({ url, events }) => [url, events.length]),
    [
      ['timeline/1900.html', 120],
      ['timeline/1900-part-2.html', 120],
      ['timeline/1900-part-3.html', 120],
      ['timeline/1900-part-4.html', 60],
    ],
  )
})
