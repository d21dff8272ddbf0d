import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { renderer } from '../../layouts/filters/render.ts'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import type { Asset } from '../../scripts/model/outputs.ts'
import { pages } from '../../scripts/pages/index.ts'
import { pageFiles, sourcePath } from '../../scripts/pages/parts/page-files.ts'
import { assertPermanence } from '../../scripts/tools/permanence.ts'
import { idsOf, linksOf } from './links.ts'
import { report } from './many.ts'

const MANY = 600
const MOST_BYTES = 150_000

const site = { language: 'en' }
const reports = Array.from({ length: MANY }, (_, n) => report(n))
const few = brief(reports.slice(0, 8), site)
const briefing = brief(reports, site, few.ledger)
const all = pages(briefing)
const urls = new Set(all.map(({ url }) => url))
const files = assets(briefing, all)

const folder = mkdtempSync(join(tmpdir(), 'many-'))
after(() => rmSync(folder, { recursive: true }))

test('the lists of a few articles are one page each', () => {
  const lists = pages(few).filter(({ url }) => !/^(articles|quotes|entities)\//.test(url))
  assert.deepEqual(lists.map(({ url }) => url).sort(), [
    '404.html',
    'about.html',
    'check.html',
    'entities.html',
    'fields.html',
    'index.html',
    'quotes.html',
    'search.html',
    'timeline.html',
  ])
})

test('no page of hundreds of articles is long', () => {
  const beside = files.filter(({ path }) => path.endsWith('.svg'))
  for (const { path, text } of [...all.flatMap(pageFiles), ...beside]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const render = renderer(folder)
  for (const page of all) {
    const { lead, sections } = render({ url: page.url, file: join(folder, sourcePath(page)) })
    const bytes = Buffer.byteLength([lead, ...sections.map(({ html }) => html)].join(''))
    assert.ok(bytes < MOST_BYTES, `${page.url}: ${bytes} bytes`)
  }
})

test('no two pages share an address, and every link leads to a page, a file or a block that is there', () => {
  assert.equal(urls.size, all.length)
  const ids = new Map(all.map(({ url, body }) => [url, new Set(idsOf(url, body))]))
  const paths = new Set(files.map(({ path }) => path))
  for (const { url, body } of all)
    for (const { target, path, id } of linksOf(url, body)) {
      assert.ok(ids.has(path) || paths.has(path), `${url}: no page ${path} (${target})`)
      if (id) assert.ok(ids.get(path)?.has(id), `${url}: no #${id} on ${path}`)
    }
})

test('every page is reached by links from the first one, and every quotation from the quote index', () => {
  const bodies = new Map(all.map(page => [page.url, page.body]))
  const reached = (start: string, enter: (path: string) => boolean) => {
    const seen = new Set([start])
    for (const url of seen)
      if (enter(url)) for (const { path } of linksOf(url, bodies.get(url) ?? '')) seen.add(path)
    return seen
  }
  // The layouts lead from every page to the search, the timeline, the lists and the page about the briefing.
  const everything = reached('index.html', () => true)
  // A page that sends on is for those who come from elsewhere.
  for (const { kind, url } of all)
    assert.ok(['not-found', 'search', 'moved'].includes(kind) || everything.has(url), url)
  const index = reached('quotes.html', path => /^(quotes\.html|speakers\/)/.test(path))
  for (const { id } of briefing.quotations) assert.ok(index.has(`quotes/${id}.html`), id)
})

test('what was published when the lists were one page each keeps its address', () => {
  assertPermanence(few.ledger, briefing.ledger, all)
  const live = new Set(briefing.ledger.filter(({ state }) => state === 'live').map(({ path }) => path))
  for (const { path } of few.ledger) assert.ok(live.has(path), path)
})

/** What a script hands to the function it calls. */
const handed = (name: string, { text }: Asset): unknown[] => {
  let found: unknown[] = []
  new Function(name, text)((...values: unknown[]) => {
    found = values
  })
  return found
}

test('the permalink of every event leads on to the page that has it', () => {
  const places = new Map(
    files
      .filter(({ path }) => path.startsWith('data/places/'))
      .map(file => [file.path, handed('places', file)[0] as Record<string, string>]),
  )
  const bodies = new Map(all.map(({ url, body }) => [url, body]))
  for (const { id } of [...briefing.dated, ...briefing.undated]) {
    const page = places.get(`data/places/${id.slice(-2)}.js`)?.[id]
    assert.ok(page && bodies.get(page)?.includes(`[¶](#e-${id})`), id)
  }
})

test('names and articles are found by the first letters of their words', () => {
  const found = (letters: string) =>
    handed('names', files.find(({ path }) => path === `data/names/${letters}.js`)!) as [
      string,
      [string, string, string][],
    ]
  const [letters, names] = found('be')
  assert.equal(letters, 'be')
  assert.deepEqual(
    names.find(([label]) => label === 'Ana Bell'),
    ['Ana Bell', 'entities/ana-bell.html', `person, ${(4 * MANY - MANY).toLocaleString('en-GB')} mentions`],
  )
  const [, articles] = found('re')
  assert.equal(articles.filter(([, url]) => url.startsWith('articles/')).length, MANY)
})

test('the addresses of the timeline by decades and months still lead to its years', () => {
  const moved = all.flatMap(page => (page.kind === 'moved' ? [[page.url, page.data.to] as const] : []))
  const to = new Map(moved)
  assert.equal(to.get('timeline/20XX.html'), 'timeline.html')
  assert.equal(to.get('timeline/18XX.html'), 'timeline.html')
  const months = moved.filter(([url]) => /^timeline\/\d{4}-\d\d\.html$/.test(url))
  for (const [url, target] of months) {
    const own = url.replace(/-\d\d\.html$/, '.html')
    assert.equal(target, urls.has(own) && own !== url && !to.has(own) ? own : 'timeline.html', url)
  }
  assert.deepEqual(
    pages(few).filter(({ kind }) => kind === 'moved'),
    [],
  )
})

test('hundreds of unnamed sources stand under the years of their articles', () => {
  const nameless = reports.map(doc => ({
    ...doc,
    attributions: doc.attributions.map(each =>
      each.speaker === null ? { ...each, sourceKind: { value: 'described' as const, rule: 'x/y' } } : each,
    ),
  }))
  const lists = (docs: typeof nameless) =>
    pages(brief(docs, site)).filter(({ kind }) => kind === 'unnamed-sources')
  assert.deepEqual(
    lists(nameless).map(({ url }) => url),
    ['', '/2023', '/2022', '/2021', '/2020'].map(part => `unnamed-sources${part}.html`),
  )
  const shown = lists(nameless).flatMap(page => (page.kind === 'unnamed-sources' ? page.data.quotations : []))
  assert.equal(shown.length, MANY)
  assert.equal(lists(nameless.slice(0, 200)).length, 1)
})
