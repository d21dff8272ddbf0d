import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { searchScripts } from '../../scripts/exports/search-scripts.ts'
import { freeze } from '../../scripts/ingest/article.ts'
import { annotate } from '../../scripts/pipeline.ts'
import { loadEnglish } from '../../scripts/tools/annotator.ts'

const article = (slug: string, text: string, published?: string) =>
  annotate(
    freeze(text, { slug, title: slug, language: 'en', ...(published && { published }) }).article,
    loadEnglish(),
  )
const files = (...articles: ReturnType<typeof article>[]) =>
  new Map(searchScripts(brief(articles, { language: 'en' })).map(({ path, text }) => [path, text]))

/** What a file of data hands to the script of the page. */
function handed(text: string | undefined): unknown[] {
  assert.ok(text, 'the file is there')
  const call = /^(\w+)\((.*)\)\n$/s.exec(text)
  return JSON.parse(`[${call![2]}]`)
}

const rain = article('rain', '“We fear rain,” said Ana Bell. Café owners left.', '2031-03-05')
const snow = article('snow', 'Tom Reed said that snow would fall. Nobody feared it.', '2031-03-04')

test('a word tells which articles have it, the newest first, and in which it is quoted', () => {
  const all = files(rain, snow)
  assert.deepEqual(
    (handed(all.get('data/articles.js')) as [unknown[]])[0].map(one => (one as string[])[0]),
    ['rain', 'snow'],
  )
  const [letters, words] = handed(all.get('data/words/fe.js')) as [string, Record<string, string>]
  assert.equal(letters, 'fe')
  // Article 0, quoted: 1. Article 1, narrated: 2.
  assert.deepEqual(words, { fear: '1', feared: '2' })
})

test('accents are folded, as the page folds what is looked for', () => {
  assert.deepEqual(handed(files(rain).get('data/words/ca.js')), ['ca', { cafe: '0' }])
})

test('each sentence tells its paragraph, and the quotations that reach into it with their speakers', () => {
  const [slug, sentences, quotations] = handed(files(rain).get('data/sentences/rain.js')) as [
    string,
    [string, string, number[]][],
    string[][],
  ]
  assert.equal(slug, 'rain')
  assert.deepEqual(
    sentences.map(([paragraph, words, own]) => [paragraph.slice(0, 2), words, own]),
    [
      ['p-', '“We fear rain,” said Ana Bell.', [0]],
      ['p-', 'Café owners left.', []],
    ],
  )
  assert.deepEqual(
    quotations.map(([, speaker, form]) => [speaker, form]),
    [['Ana Bell', 'direct']],
  )
})

test('of many articles, a word that most of them have is not listed one by one', () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    article(`a${i}`, i < 11 ? 'The boats left.' : 'It rained.'),
  )
  const [, words] = handed(files(...many).get('data/words/bo.js')) as [string, Record<string, string>]
  assert.deepEqual(words, { boats: '*' })
  const [, rained] = handed(files(...many).get('data/words/ra.js')) as [string, Record<string, string>]
  assert.equal(rained.rained?.split(' ').length, 9)
})
