import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'
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
const hail = article('hail', 'Nobody feared hail.', '2031-03-06')
const snow = article('snow', 'Tom Reed said that snow would fall. Nobody feared it.', '2031-03-04')

/** Loads `search-data.js` as a page does, with the files of data at hand. */
function page(data: ReadonlyMap<string, string>) {
  const own: Record<string, unknown> = { URL }
  const fail = new Map<string, () => void>()
  own.document = {
    currentScript: { src: 'file:///site/assets/search-data.js' },
    createElement: () => ({ addEventListener: (_: string, then: () => void) => fail.set('last', then) }),
    head: {
      append({ src }: { src: URL }) {
        const text = data.get(src.href.replace('file:///site/', ''))
        if (text === undefined) fail.get('last')!()
        else runInContext(text, context)
      },
    },
  }
  const context = createContext(own)
  runInContext(readFileSync('layouts/js/search-data.js', 'utf8'), context)
  return own.searchData as {
    load(file: string, none: unknown): Promise<{ entries: string[][] }>
    articlesFor(words: string[], articles: unknown): Promise<{ found: number[] }>
  }
}

/** The slugs of the articles that a page finds for some words, in order. */
async function foundFor(data: ReadonlyMap<string, string>, ...words: string[]): Promise<string[]> {
  const { load, articlesFor } = page(data)
  const articles = await load('articles', null)
  return [...(await articlesFor(words, articles)).found].map(at => articles.entries[at]![0]!)
}

test('a beginning of a word finds the articles that have it, those first that quote it, then the newest', async () => {
  const all = files(snow, rain, hail)
  assert.deepEqual(await foundFor(all, 'fear'), ['rain', 'hail', 'snow'])
  assert.deepEqual(await foundFor(all, 'feared'), ['hail', 'snow'])
  assert.deepEqual(await foundFor(all, 'fear', 'snow'), ['snow'])
  assert.deepEqual(await foundFor(all, 'zeppelin'), [])
})

test('accents are folded, as the page folds what is looked for', async () => {
  assert.deepEqual(await foundFor(files(rain, snow), 'cafe'), ['rain'])
})

test('words are found whatever file they stand in, and files stay small', async () => {
  const words = Array.from({ length: 9_000 }, (_, i) => `w${i.toString(36)}x`)
  const long = files(article('long', words.join(' ')), rain)
  const lists = [...long.keys()].filter(path => path.startsWith('data/words/'))
  assert.ok(lists.length > 1, String(lists.length))
  for (const word of [words[0]!, words[4_000]!, words.at(-1)!, 'w1'])
    assert.deepEqual(await foundFor(long, word), ['long'], word)
  for (const [path, text] of long) if (lists.includes(path)) assert.ok(text.length < 60_000, path)
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

test('of many articles, a word that many of them have is not listed one by one', async () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    article(`a${10 + i}`, i < 5 ? 'The boats left.' : i < 9 ? 'It rained.' : 'It snowed.'),
  )
  const all = files(...many)
  assert.equal((await foundFor(all, 'boats')).length, 20)
  assert.deepEqual(await foundFor(all, 'rained'), ['a15', 'a16', 'a17', 'a18'])
})
