import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

/** The pages of an article but its own, where everything stands in its place: address → what a reader sees. */
function shown(text: string): Map<string, string> {
  const made = pages(brief([annotated(text, '2031-03-04')], { language: 'en' }))
  return new Map(
    made
      .filter(({ kind }) => kind !== 'article')
      .map(({ url, title, description, body }) => [
        url,
        [title, description, ...plainBlocks(body)].join('\n'),
      ]),
  )
}

/** The one page of a quotation. */
const quotationPage = (all: ReadonlyMap<string, string>): string =>
  [...all].find(([url]) => url.startsWith('quotes/'))![1]

const DENIAL = 'Marek Tolan is the mayor of Oldhaven. He denied that he had taken the money.'

test('what somebody denied stands on no page without the denial', () => {
  const all = shown(DENIAL)
  let seen = 0
  for (const [url, words] of all)
    for (const { index } of words.matchAll(/that he had taken/g)) {
      seen++
      assert.match(words.slice(0, index), /[Hh]e \[Marek Tolan\] denied $|He denied $/, url)
    }
  assert.ok(seen >= 3, 'the index, the person’s page and the quotation’s page show the report')
})

test('a pronoun is explained beside it, in brackets that are no part of the article', () => {
  const words = quotationPage(shown(DENIAL))
  assert.match(words, /^He \[Marek Tolan\] denied that he had/)
  assert.match(words, /\nHe \[Marek Tolan\] denied that he had taken the money\n/)
})

test('a denial that stands behind the words stands behind them everywhere, however short the label', () => {
  const all = shown(
    'The long bridge over the wide river at the old town of Harlow had been shut for months and was never safe, Ana Bell denied.',
  )
  for (const [url, words] of all)
    for (const { index } of words.matchAll(/had been shut/g))
      assert.match(words.slice(index).split('\n', 2).join(' '), /Ana Bell denied|[Dd]enied by Ana Bell/, url)
  assert.match(quotationPage(all), /^The long bridge .* … .*Ana Bell denied\n/)
})

test('what was not said is told as not said in every list', () => {
  const all = shown('Ana Bell is the mayor. Ana Bell did not say that the bridge was safe.')
  assert.match(all.get('quotes.html')!, /Ana Bell did not say that the bridge was safe\n.*reported, not said/)
})

test('words in quote marks are cut outside the marks', () => {
  const words = quotationPage(
    shown('“We have known for years that the bridge over the river is not safe,” Ana Bell said.'),
  )
  assert.match(words, /^Ana Bell: “We have known for years that the bridge” …\n/)
})

test('quote marks inside a report that is cut are closed before the ellipsis', () => {
  const words = quotationPage(
    shown('Ana Bell said the council would “never give up the fight for a new bridge over the river”.'),
  )
  assert.match(words, /^Ana Bell said the council would “never give” …\n/)
})

test('a source without a name is told in the words of the article, never as not known', () => {
  const all = shown(
    '“The bridge is not safe,” said a senior official. “It was a mistake,” a leaked letter said.',
  )
  assert.match(all.get('quotes.html')!, /“The bridge is not safe”\nA senior official\n/)
  assert.match(all.get('quotes.html')!, /“It was a mistake”\nA leaked letter\n/)
  for (const [url, words] of all)
    if (!['index.html', 'about.html', 'fields.html'].includes(url) && !url.startsWith('quotes/'))
      assert.doesNotMatch(words, /not known/i, url)
})

test('all sources without a name stand on one page, with the reason that the article gives', () => {
  const words = shown(
    '“The bridge is not safe,” said an official who asked not to be named because she feared for her job. “It is old,” a visitor said.',
  ).get('unnamed-sources.html')!
  assert.match(words, /“The bridge is not safe”\nAn official\n/)
  assert.match(words, /Why there is no name: “asked not to be named because she feared for her job”/)
  assert.match(words, /For 1 of them the article says why/)
  assert.equal(shown('“It is old,” Ana Bell said.').get('unnamed-sources.html'), undefined)
})

test('what an article only mentions stands apart from what it tells was said', () => {
  const words = shown('Ana Bell said that the bridge was old. Tom Reed denied the charges.').get(
    'quotes.html',
  )!
  const [told = '', mentioned = ''] = words.split('Only mentioned (1)')
  assert.match(told, /Ana Bell said that the bridge was old/)
  assert.doesNotMatch(told, /Tom Reed denied/)
  assert.match(mentioned, /Tom Reed denied the charges/)
})

test('long words stand whole in a list, and the way to their page is told', () => {
  const long = Array.from({ length: 90 }, (_, n) => `word${n}`).join(' ')
  const words = shown(`“${long},” Ana Bell said.`).get('quotes.html')!
  assert.match(words, /“word0 .* word89”\n.*whole quotation/)
})
