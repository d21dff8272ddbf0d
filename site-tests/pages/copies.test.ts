import assert from 'node:assert/strict'
import { test } from 'node:test'
import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { brief } from '../../scripts/briefing/index.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { PageOf, SiteInfo } from '../../scripts/model/outputs.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { ferry, harbour } from './articles.ts'

const quotationPages = (docs: readonly Annotated[], site: Partial<SiteInfo> = {}): PageOf<'quotation'>[] =>
  pages(brief(docs, { language: 'en', ...site })).filter(page => page.kind === 'quotation')

const textsOf = ({ data: { copies } }: PageOf<'quotation'>): Record<string, string> =>
  Object.fromEntries([...copies.quote, ...copies.cite, ...copies.embed].map(({ id, text }) => [id, text]))

const only = (text: string): Record<string, string> => {
  const [page, ...more] = quotationPages([annotated(text, '2015-11-24')])
  assert.deepEqual(more, [])
  return textsOf(page!)
}

test('every text that can be copied holds the permalink', () => {
  const url = 'https://example.org/briefing/'
  for (const site of [{}, { url }])
    for (const page of quotationPages([harbour(), ferry()], site)) {
      const texts = textsOf(page)
      assert.equal(Object.keys(texts).length, 'url' in site ? 10 : 9)
      for (const [id, text] of Object.entries(texts))
        assert.ok(text.includes(('url' in site ? site.url : '') + page.url), `${page.url}, ${id}`)
    }
})

test('what was denied is copied with its reporting words, never as the words of who denied it', () => {
  for (const [id, text] of Object.entries(only('Ana Bell denied that she had taken the money.\n'))) {
    assert.match(text, /Ana Bell denied that she had taken the money/, id)
    assert.doesNotMatch(text, /“(?:that )?she had taken/, id)
  }
})

test('words that the article does not tell as said are copied with that told, from the card as well', () => {
  const text = 'Ana Bell never said “We take the money and go.”\n'
  const reserved = /“We take the money and go\.?” \[The article says that this was not said\]/
  for (const [id, copy] of Object.entries(only(text))) assert.match(copy, reserved, id)
  const article = pages(brief([annotated(text)], { language: 'en' })).find(({ kind }) => kind === 'article')
  assert.ok(article?.kind === 'article')
  assert.match(article.data.quotations[0]!.telling!, reserved)
})

test('the Markdown shows the words, sign for sign, and leads back', () => {
  const text = only('“We go at *dawn*, <b>5 & 6</b>,” said Ana Bell.\n').markdown!
  const html = new MarkdownIt().render(text)
  assert.match(html, /<p>“We go at \*dawn\*, &lt;b&gt;5 &amp; 6&lt;\/b&gt;”<\/p>/)
  assert.match(html, /<a href="quotes\/we-go-at-dawn[^"]*\.html">permalink<\/a>/)
})

test('the HTML is one block quotation: nothing of the words is read as a tag, and no script is needed', () => {
  const text = only('“We go, <script>alert(1)</script> & back,” said Ana Bell.\n').html!
  const nodes = parseFragment(text).childNodes.map(({ nodeName }) => nodeName)
  assert.deepEqual(nodes, ['blockquote'])
  assert.doesNotMatch(text, /<script|style=|\son\w+=/)
})
