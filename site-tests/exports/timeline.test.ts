import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { timelineIcs } from '../../scripts/exports/timeline-ics.ts'
import { timelineJson } from '../../scripts/exports/timeline-json.ts'
import { timelineSvg } from '../../scripts/exports/timeline-svg.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import { timelinePages } from '../../scripts/pages/timeline.ts'
import { annotated } from '../annotated.ts'
import { harbour } from '../pages/articles.ts'
import { draft } from '../pages/newsroom.ts'
import { read } from '../rules/sources.ts'

/** One event for each value, all on the same words. */
function dated(
  text: string,
  values: readonly (readonly [value: string, mod?: string | undefined])[],
  published?: string,
): Annotated {
  const { doc, at, timex, event } = draft(text, { slug: 'x', ...(published && { published }) })
  for (const [value, mod] of values) event(at(text), timex(at(text), value, mod ? { mod } : {}))
  return doc
}

const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
const property = (ics: string, name: string): string[] =>
  unfolded(ics)
    .filter(line => line.startsWith(name))
    .map(line => line.slice(line.indexOf(':') + 1))
const unescaped = (value: string): string =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

test('the calendar has short lines, ended by carriage return and line feed, and one component for each dated event', () => {
  const words = `The mill; “über-mill”, C:\\mill 🏭 ${'and the weir 水車 '.repeat(20)}closed.`
  const ics = timelineIcs(
    brief([harbour(), dated(words, [['2031-02-28']], '2031-03-05')], { language: 'en' }),
  )
  assert.doesNotMatch(ics.replaceAll('\r\n', ''), /[\r\n]/)
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.equal(property(ics, 'BEGIN:VEVENT').length, 4)
  assert.equal(property(ics, 'END:VEVENT').length, 4)
  assert.equal(new Set(property(ics, 'UID')).size, 4)
  assert.ok(property(ics, 'SUMMARY').map(unescaped).includes(words))
  assert.deepEqual(property(ics, 'DTSTART;VALUE=DATE'), ['20310228', '20310303', '20310310', '20310501'])
  assert.deepEqual(property(ics, 'DTEND;VALUE=DATE'), ['20310301', '20310304', '20310317', '20310601'])
})

test('the place is in the calendar, in the data and on the page, each in the words of the article', () => {
  const text = 'The talks were held on Friday in the port of Dover.'
  const briefing = brief([annotated(text, '2031-03-05')], { language: 'en' })
  assert.deepEqual(property(timelineIcs(briefing), 'LOCATION'), ['Dover'])
  const [event] = JSON.parse(timelineJson(briefing)).events
  assert.equal(event.place.words, 'Dover')
  assert.equal(text.slice(event.place.start, event.place.end), 'Dover')
  const { entity } = event.place
  assert.ok(event.entities.some((each: { id: string }) => each.id === entity))
  assert.match(timelinePages(briefing)[0]!.body, /Place: \[Dover\]\(/)
})

test('the time stamp is the day of publication, or always the same', () => {
  const stamp = (published?: string) =>
    property(
      timelineIcs(brief([dated('It rained.', [['2031-02-28']], published)], { language: 'en' })),
      'DTSTAMP',
    )
  assert.deepEqual(stamp('2031-03-05'), ['20310305T000000Z'])
  assert.deepEqual(stamp(), ['19700101T000000Z'])
})

test('dates without a known beginning or end are tentative', () => {
  const values: [string, string?][] = [
    ['2013'],
    ['2013', 'START'],
    ['2013~'],
    ['2013/..'],
    ['[2013-01-02,2013-02-01]'],
  ]
  const ics = timelineIcs(brief([dated('It rained.', values, '2031-03-05')], { language: 'en' }))
  assert.equal(property(ics, 'STATUS').filter(status => status === 'CONFIRMED').length, 1)
})

test('the data hold slices of the article, in the order of the page, under the same ids', () => {
  const doc = harbour()
  const briefing = brief([doc], { language: 'en', url: 'https://example.org/news/' })
  const { events } = JSON.parse(timelineJson(briefing)) as {
    events: { id: string; url: string; words: string; start: number; end: number }[]
  }
  for (const { words, start, end } of events) assert.equal(doc.article.text.slice(start, end), words)
  const [{ body } = { body: '' }] = timelinePages(briefing)
  assert.deepEqual(
    events.map(({ id }) => id),
    [...body.matchAll(/\[¶\]\(#(e-[^)]+)\)/g)].map(match => match[1]),
  )
  for (const { id, url } of events) assert.equal(url, `https://example.org/news/timeline.html#${id}`)
})

/** Names of all fields, those of a date with `date.` before them. */
const fieldsOf = (value: unknown, prefix = ''): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Array.isArray(value)
      ? value.flatMap(item => fieldsOf(item, prefix))
      : Object.entries(value).flatMap(([name, inner]) => [
          prefix + name,
          ...fieldsOf(inner, name === 'date' ? 'date.' : ''),
        ])

test('the record of the format tells every field of the data', () => {
  const told = read('scripts/decisions/0005-the-timeline-as-data.md')
  const fields = new Set(fieldsOf(JSON.parse(timelineJson(brief([harbour()], { language: 'en' })))))
  for (const field of fields) assert.ok(told.includes(`\`${field}\``), `no \`${field}\` in the record`)
})

test('a date fades on the side that is not known', () => {
  const opacities = (value: string, mod?: string) => {
    const briefing = brief([dated('It rained.', [['2010'], [value, mod], ['2020']])], { language: 'en' })
    const svg = timelineSvg(briefing.dated, ({ id }) => `#e-${id}`)
    return [...svg.matchAll(/x="([\d.]+)"[^>]*fill-opacity="([\d.]+)"/g)]
      .map(match => [Number(match[1]), Number(match[2])] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, opacity]) => opacity)
  }
  assert.deepEqual(opacities('2012/2014'), [])
  const rising = opacities('2012/2014', 'END')
  assert.deepEqual(
    rising,
    [...rising].sort((a, b) => a - b),
  )
  assert.equal(rising.length, 6)
  assert.deepEqual(opacities('2012/2014', 'START'), [...rising].reverse())
  assert.deepEqual(opacities('2012~/2014~'), [...rising, ...[...rising].reverse()])
})
