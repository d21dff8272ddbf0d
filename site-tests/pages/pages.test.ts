import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { KINDS } from '../../layouts/filters/kinds.ts'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { pageFiles } from '../../scripts/pages/parts/page-files.ts'
import { matchesGolden } from '../golden.ts'
import { ferry, harbour } from './articles.ts'
import { idsOf, linksOf } from './links.ts'

const FOLDER = 'site-tests/pages/golden'
const briefing = brief([harbour(), ferry()], { language: 'en', title: 'Two ferries' })
const all = pages(briefing)

test('every page is written as its golden says', async t => {
  for (const page of all)
    await t.test(page.url, () => {
      for (const { path, text } of pageFiles(page)) matchesGolden(join(FOLDER, path), text)
    })
})

test('there is no golden for a page that is no longer written', () => {
  const golden = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(md|json)$/.test(name),
  )
  assert.deepEqual(
    golden.sort(),
    all
      .flatMap(pageFiles)
      .map(({ path }) => path)
      .sort(),
  )
})

test('every link leads to a page, a picture or a block that is there', () => {
  const ids = new Map(all.map(({ url, body }) => [url, new Set(idsOf(url, body))]))
  const files = new Set(assets(briefing, all).map(({ path }) => path))
  for (const { url, body } of all)
    for (const { target, path, id } of linksOf(url, body)) {
      assert.ok(ids.has(path) || files.has(path), `${url}: no page ${path} (${target})`)
      if (id) assert.ok(ids.get(path)?.has(id), `${url}: no #${id} on ${path}`)
    }
})

test('a quotation page has no id that depends on its speaker, form or place', () => {
  const doc = harbour()
  const moved = {
    ...doc,
    quotations: [...doc.quotations].reverse().map(quotation => ({ ...quotation, form: 'direct' as const })),
    attributions: doc.attributions.map(one => ({ ...one, speaker: null, via: [], candidates: [] })),
  }
  const ids = (docs: Parameters<typeof brief>[0]) =>
    brief(docs, { language: 'en' })
      .quotations.map(({ id }) => id)
      .sort()
  assert.deepEqual(ids([moved]), ids([doc]))
})

test('each kind of page has a file called like it, with its helpers in a folder beside', () =>
  assert.deepEqual(
    readdirSync('scripts/pages').sort(),
    [...KINDS.map(kind => `${kind}.ts`), 'index.ts', 'parts'].sort(),
  ))

test('the events that a timeline page tells of are the blocks of its Markdown', () => {
  for (const page of all)
    if (page.kind === 'timeline')
      assert.deepEqual(
        page.facts.events.map(id => `e-${id}`),
        // Years and months are blocks as well.
        idsOf(page.url, page.body).filter(id => id.startsWith('e-')),
      )
})
