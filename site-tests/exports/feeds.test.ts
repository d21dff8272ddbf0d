import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { matchesGolden } from '../golden.ts'
import { ferry, harbour } from '../pages/articles.ts'

const URL = 'https://example.org/tide/'

function files(docs: readonly Annotated[] = [harbour(), ferry()], url: string | undefined = URL) {
  const briefing = brief(docs, { language: 'en', ...(url && { url }) })
  const made = pages(briefing)
  return { briefing, made, files: new Map(assets(briefing, made).map(({ path, text }) => [path, text])) }
}

for (const path of ['feed.xml', 'feed.json', 'entities/ana-bell.xml', 'entities/ana-bell.json'])
  test(`${path} is written as its golden says`, () =>
    matchesGolden(join('site-tests/exports/golden', path), files().files.get(path)!))

test('both feeds hold every dated quotation under its permalink, the newest first', () => {
  const { briefing, files: made } = files()
  const { entries = [], ...feed } = parseAtomFeed(made.get('feed.xml')!)
  const { items = [] } = parseJsonFeed(made.get('feed.json')!)
  const dated = briefing.quotations.filter(view => briefing.articleBy.get(view.article)!.article.published)
  assert.ok(dated.length > 0)
  assert.deepEqual(
    new Set(entries.map(({ id }) => id)),
    new Set(dated.map(({ id }) => `${URL}quotes/${id}.html`)),
  )
  assert.deepEqual(
    items.map(({ id }) => id),
    entries.map(({ id }) => id),
  )
  const days = entries.map(({ updated }) => updated!)
  assert.deepEqual(days, [...days].sort().reverse())
  assert.equal(feed.updated, days[0])
  assert.ok(feed.links?.some(({ rel, href }) => rel === 'self' && href === `${URL}feed.xml`))
})

test('every address in a feed is absolute', () => {
  const { files: made } = files()
  for (const text of [made.get('feed.xml')!, made.get('entities/ana-bell.xml')!])
    for (const [, address] of text.matchAll(/href="([^"]*)"/g)) assert.ok(address!.startsWith(URL), address)
})

test('a title holds the reporting words of a report', () => {
  const doc = annotated('Ana Bell denied that she had sold the boat.', '2031-03-05')
  const { entries = [] } = parseAtomFeed(files([doc]).files.get('feed.xml')!)
  assert.match(entries[0]!.title!.value, /^Ana Bell denied that she /)
})

test('a feed of a person holds what that person said, and no other', () => {
  const { briefing, files: made } = files()
  const { entries = [] } = parseAtomFeed(made.get('entities/ana-bell.xml')!)
  assert.deepEqual(
    entries.map(({ id }) => id),
    briefing.entityBy.get('ana-bell')!.by.map(({ id }) => `${URL}quotes/${id}.html`),
  )
  assert.equal(made.has('entities/port-ellen.xml'), false)
})

test('no feed where the address of the site is not known, none of what has no date', () => {
  for (const path of files(undefined, '').files.keys()) assert.doesNotMatch(path, /^feed\./)
  assert.equal(files([annotated('“We go,” said Ana Bell.')]).files.has('feed.xml'), false)
})

test('pages name only feeds that are there', () => {
  const { made, files: written } = files()
  const named = made.flatMap(({ data }) => (data && 'feed' in data ? data.feed : []))
  assert.ok(named.includes('feed') && named.includes('entities/ana-bell'))
  for (const path of named) assert.ok(written.has(`${path}.xml`) && written.has(`${path}.json`))
})
