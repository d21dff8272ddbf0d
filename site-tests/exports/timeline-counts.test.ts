import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { timelineCountsSvg } from '../../scripts/exports/timeline-counts.ts'
import { pages } from '../../scripts/pages/index.ts'
import { report } from '../pages/many.ts'

const briefing = brief(
  Array.from({ length: 220 }, (_, n) => report(n)),
  { language: 'en' },
)
const svg = timelineCountsSvg(briefing.dated, briefing.timelinePages!, '')
const marks = [...svg.matchAll(/href="([^"]+)"[^>]*aria-label="([^,]+), ([\d,]+) events?"/g)]

test('years far apart are counted by decade, and nearly every event is in a column', () => {
  assert.ok(marks.some(([, , name]) => name === '2020s'))
  const told = marks.reduce((sum, match) => sum + Number(match[3]!.replace(',', '')), 0)
  assert.ok(told > briefing.dated.length * 0.95 && told <= briefing.dated.length, String(told))
})

test('every column leads to a page that is there', () => {
  const urls = new Set(pages(briefing).map(({ url }) => url))
  for (const [, url] of marks) assert.ok(urls.has(url!), url)
})

test('a few years are counted one by one', () => {
  const recent = briefing.dated.filter(({ value }) => value!.startsWith('202'))
  const names = [
    ...timelineCountsSvg(recent, briefing.timelinePages!, '../').matchAll(/aria-label="(\d+), /g),
  ].map(match => match[1])
  assert.deepEqual(names, ['2020', '2021', '2022', '2023'])
})
