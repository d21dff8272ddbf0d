import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { brief } from '../../scripts/briefing/index.ts'
import { sitemap } from '../../scripts/exports/sitemap.ts'
import { pages } from '../../scripts/pages/index.ts'
import { ferry, harbour } from '../pages/articles.ts'

const URL = 'https://example.org/tide/'
const made = pages(brief([harbour(), ferry()], { language: 'en', url: URL }))

interface Places {
  readonly '@xmlns': string
  readonly url?: readonly { readonly loc: string }[]
  readonly sitemap?: readonly { readonly loc: string }[]
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: name => name === 'url' || name === 'sitemap',
})
const parsed = (text: string): { urlset?: Places; sitemapindex?: Places } => {
  assert.equal(XMLValidator.validate(text), true)
  return parser.parse(text)
}

test('every page that is to be found is named once, by its whole address', () => {
  const [{ path, text }, ...more] = sitemap(made, URL) as [{ path: string; text: string }]
  assert.deepEqual([path, more.length], ['sitemap.xml', 0])
  const { urlset } = parsed(text)
  assert.equal(urlset!['@xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9')
  const found = urlset!.url!.map(({ loc }) => loc)
  assert.equal(new Set(found).size, found.length)
  for (const page of ['', 'articles/harbour-vote.html', 'timeline.html', 'entities/ana-bell.html'])
    assert.ok(found.includes(URL + page), page)
  for (const loc of found) assert.doesNotMatch(loc, /404|embed\/|index\.html/)
})

test('beyond what one file may hold, a first one names the others', () => {
  const all = sitemap(made, URL)[0]!
  const [index, ...parts] = sitemap(made, URL, 4)
  const named = parsed(index!.text).sitemapindex!.sitemap!.map(({ loc }) => loc)
  assert.deepEqual(
    named,
    parts.map(({ path }) => URL + path),
  )
  const listed = parts.flatMap(({ text }) => parsed(text).urlset!.url!)
  assert.deepEqual(listed, parsed(all.text).urlset!.url)
})

test('there is none where the address of the site is not known', () => {
  assert.deepEqual(sitemap(made, undefined), [])
})
