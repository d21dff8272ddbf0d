import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { oembed } from '../../scripts/exports/oembed.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { ferry, harbour } from './articles.ts'

const site = { language: 'en', url: 'https://example.org/' }
const DENIED = 'Ana Bell denied that she had taken the money.\n'

const embedsOf = (docs: Parameters<typeof brief>[0], info: Parameters<typeof brief>[1] = site) =>
  pages(brief(docs, info)).filter(page => page.kind === 'embed')

test('each quotation and each article has a page for a frame, where the site knows its address', () => {
  const docs = [harbour(), ferry()]
  const briefing = brief(docs, site)
  assert.deepEqual(
    embedsOf(docs)
      .map(({ data }) => data.of)
      .sort(),
    [
      ...briefing.articles.map(({ url }) => url),
      ...briefing.quotations.map(({ id }) => `quotes/${id}.html`),
    ].sort(),
  )
  assert.deepEqual(embedsOf(docs, { language: 'en' }), [])
})

test('in a frame a report stands with its reporting words, and what was not said is told as that', () => {
  const [, denied] = embedsOf([annotated(DENIED)])
  assert.match(denied!.body, /^# Ana Bell denied \*that she had taken the money\*/)
  assert.match(denied!.body, /reported, a denial/)
  const [, negated] = embedsOf([annotated('Ana Bell never said “We go.”\n')])
  assert.match(negated!.body, /The article says that this was not said\./)
})

test('a frame is as high as its words need, up to a limit', () => {
  const height = (words: number) =>
    embedsOf([annotated(`“${'We go home again. '.repeat(words / 4).trim()}” Ana Bell said.\n`)])[1]!.facts
      .frame!.height
  assert.ok(height(8) < height(80))
  assert.equal(height(2000), height(1000))
})

test('oEmbed tells each frame once, and of none that only tells what is gone', () => {
  const docs = [annotated(DENIED)]
  const old = {
    ...brief(docs, site).ledger[0]!,
    path: 'quotes/we-went-1a2b3c4d.html',
    kind: 'quotation' as const,
    id: 'we-went-1a2b3c4d',
  }
  const all = pages(brief(docs, site, [{ ...old, words: 'We went', state: 'gone' as const }]))
  const gone = all.find(({ url }) => url === 'embed/quotes/we-went-1a2b3c4d.html')
  assert.match(gone!.body, /\[what became of it\]\(\.\.\/\.\.\/quotes\/we-went-1a2b3c4d\.md\)/)
  const told = oembed(all, site).map(({ path }) => path)
  assert.equal(told.length, 2)
  assert.ok(told.every(path => /^embed\/(?:articles|quotes)\/[^/]+\.json$/.test(path)))
  assert.deepEqual(oembed(all, { language: 'en' }), [])
})
