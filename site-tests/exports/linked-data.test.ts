import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import { pages } from '../../scripts/pages/index.ts'
import { sha256Hex } from '../../scripts/text/hash.ts'
import { annotated } from '../annotated.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { expanded } from './contexts.ts'

const SITE = 'https://example.org/tide/'

interface Selector {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly prefix: string
  readonly exact: string
  readonly suffix: string
}
interface Target {
  readonly source: string
  readonly selector: readonly [Selector, Selector]
}
interface Annotation {
  readonly id: string
  readonly target: Target | readonly Target[]
}

/** Every file of a site, and what it tells, by path. */
function files(docs: readonly Annotated[] = [harbour(), ferry()], url?: string): Map<string, string> {
  const briefing = brief(docs, { language: 'en', ...(url && { url }) })
  return new Map(assets(briefing, pages(briefing)).map(({ path, text }) => [path, text]))
}

const linked = (all: Map<string, string>) => [...all].filter(([path]) => path.endsWith('.jsonld'))

for (const url of [SITE, undefined])
  test(`every file of linked data is sound JSON-LD ${url ? 'where the address is known' : 'without an address'}`, async () => {
    const all = linked(files(undefined, url))
    assert.ok(all.length > 10)
    for (const [path, text] of all)
      assert.ok((await expanded(JSON.parse(text), SITE + path)).length > 0, path)
  })

test('without an address, what a page names is found from the page', async () => {
  const [path, text] = linked(files()).find(([name]) => name.startsWith('quotes/'))!
  const told = JSON.stringify(await expanded(JSON.parse(text), SITE + path))
  assert.match(told, /"@id":"https:\/\/example\.org\/tide\/articles\/[a-z-]+\.html"/)
})

test('a quotation tells who speaks, in which article, and what stands around it', () => {
  const text = 'The boats are old. “We go on Friday,” said Ana Bell. It rained.'
  const all = files([annotated(text, '2031-03-05')], SITE)
  const [, told = ''] = [...all].find(([path]) => path.startsWith('quotes/'))!
  const { spokenByCharacter, isPartOf, 'oa:hasSelector': selector, ...quotation } = JSON.parse(told)
  assert.deepEqual(spokenByCharacter, {
    '@type': 'Person',
    '@id': `${SITE}entities/ana-bell.html`,
    name: 'Ana Bell',
  })
  assert.equal(quotation.text, 'We go on Friday,')
  assert.equal(isPartOf.datePublished, '2031-03-05')
  const { 'oa:prefix': prefix, 'oa:exact': exact, 'oa:suffix': suffix } = selector
  assert.ok(text.includes(prefix + exact + suffix))
})

test('a report tells that it is one, with its reporting words', () => {
  const all = files([annotated('Ana Bell denied that she had sold the boat.', '2031-03-05')], SITE)
  const [, told = ''] = [...all].find(([path]) => path.startsWith('quotes/'))!
  const { text, disambiguatingDescription } = JSON.parse(told)
  assert.equal(text, 'Ana Bell denied that she had sold the boat')
  assert.equal(disambiguatingDescription, 'reported, not word for word')
})

test('no words of an article end the element that holds them', () => {
  const all = files([annotated('“We </script> go,” said Ana Bell.')], SITE)
  for (const [path, text] of linked(all).filter(([name]) => name.endsWith('.page.jsonld')))
    assert.ok(!text.includes('<'), path)
})

test('the text of an article is there, and has the SHA-256 that the page tells', () => {
  const doc = harbour()
  assert.equal(sha256Hex(files([doc]).get('data/texts/harbour-vote.txt')!), doc.article.sha256)
})

test('the selectors of every Web Annotation find its words, by code points and by what stands around', () => {
  const astral = annotated('It rained on the mill 🏭🏭.\n\n“We 🏭 go,” said Ana Bell, “on Friday.”')
  for (const [slug, doc] of [
    ['harbour-vote', harbour()],
    ['test', astral],
  ] as const) {
    const all = files([doc], SITE)
    const collection = JSON.parse(all.get(`data/annotations/${slug}.jsonld`)!)
    const items = collection.first.items as Annotation[]
    assert.equal(items.length, collection.total)
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
    for (const { target } of items)
      for (const { source, selector } of [target].flat()) {
        const text = all.get(source.slice(SITE.length))!
        const [{ start, end }, { prefix, exact, suffix }] = selector
        assert.equal([...text].slice(start, end).join(''), exact)
        assert.ok(text.includes(prefix + exact + suffix))
      }
  }
})
