import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { codePointsIn } from '../../scripts/text/code-points.ts'
import { csv } from '../../scripts/text/csv.ts'
import { annotated } from '../annotated.ts'
import { ferry, harbour } from '../pages/articles.ts'

type Row = Record<string, string>

/** A table as a reader of CSV that is not ours reads it. */
const rowsOf = (text: string): Row[] => parse(text, { columns: true, record_delimiter: '\r\n' })

const SITE = { language: 'en', url: 'https://example.org/tide/' }

function tables(docs = [harbour(), ferry()], site: { language: string; url?: string } = SITE) {
  const briefing = brief(docs, site)
  const files = new Map(assets(briefing, pages(briefing)).map(({ path, text }) => [path, text]))
  return (name: string): Row[] => rowsOf(files.get(`data/${name}.csv`)!)
}

test('commas, quote marks and line ends stay in their cells', () => {
  const odd = ['a, b', 'say "x"', 'two\nlines', 'two\r\nlines', ' blank ', '', 'é🏭']
  const written = csv({ name: word => word, size: word => word.length }, odd)
  assert.deepEqual(
    rowsOf(written).map(({ name }) => name),
    odd,
  )
})

test('no cell is a formula', () => {
  const words = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '1=1']
  const read = rowsOf(csv({ name: word => word }, words)).map(({ name }) => name)
  assert.deepEqual(read, ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", '1=1'])
})

test('a report stands with its reporting words, and a denial says that it is one', () => {
  const [row] = tables([annotated('Ana Bell denied that she had sold the boat.', '2031-03-05')])('quotations')
  assert.equal(row?.words, 'Ana Bell denied that she had sold the boat')
  assert.equal(row?.stance, 'denies')
})

test('offsets count code points, so that they are right outside the basic plane', () => {
  const text = 'It rained on the mill 🏭🏭.\n\n“We go,” said Ana Bell.'
  const [row] = tables([annotated(text)])('quotations')
  const points = [...text]
  assert.equal(points.slice(Number(row?.start), Number(row?.end)).join(''), 'We go,')
  assert.equal(codePointsIn('a🏭b')(3), 2)
})

test('every row is known by its permalink, absolute where the address of the site is known', () => {
  for (const [site, before] of [
    [SITE, SITE.url],
    [{ language: 'en' }, ''],
  ] as const) {
    const table = tables(undefined, site)
    for (const { url } of table('quotations')) assert.ok(url!.startsWith(`${before}quotes/`), url)
    for (const { url } of table('entities')) assert.ok(url!.startsWith(`${before}entities/`), url)
    for (const { url } of table('events')) assert.ok(url!.startsWith(`${before}timeline.html#e-`), url)
    for (const row of table('mentions')) assert.match(row.paragraph_url!, /articles\/[^#]+#[a-z]-/)
  }
})

test('the tables agree with each other', () => {
  const table = tables()
  const mentions = table('mentions')
  for (const { url, mentions: count } of table('entities'))
    assert.equal(mentions.filter(row => row.entity_url === url).length, Number(count))
  const quotations = new Set(table('quotations').map(({ url }) => url))
  for (const row of table('events')) assert.ok(row.quotation_url === '' || quotations.has(row.quotation_url))
  for (const row of table('statements')) assert.ok(quotations.has(row.statement_id))
})

test('statements have an actor; concept and agreement are left to who codes them', () => {
  const rows = tables()('statements')
  assert.ok(rows.length > 0)
  for (const row of rows) {
    assert.ok(row.person || row.organization)
    assert.deepEqual([row.concept, row.agreement], ['', ''])
  }
})
