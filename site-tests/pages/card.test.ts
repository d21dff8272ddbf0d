import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import type { CardFacts } from '../../scripts/model/page-data.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'

const cards = (text: string, site: Partial<SiteInfo> = { cards: true }): (CardFacts | null)[] =>
  pages(brief([annotated(text, '2015-11-24')], { language: 'en', ...site })).flatMap(page =>
    page.kind === 'quotation' ? [page.facts.card] : [],
  )

const SAID = '“We go at dawn,” said Ana Bell, the mayor.\n'

test('a card tells the words, who speaks, in what office, how, where and when', () => {
  const [card] = cards(SAID)
  assert.deepEqual(
    { ...card, tint: 0 },
    {
      words: '“We go at dawn”',
      kind: 'Quoted',
      who: 'Ana Bell',
      role: 'mayor',
      source: '“We go at dawn,” said Ana Bell, the mayor. · 24 November 2015',
      tint: 0,
    },
  )
})

test('many words end with a sentence, the ellipsis outside the quote marks', () => {
  const more = 'The harbour is ours, and it stays ours whatever the weather brings to this coast. '.repeat(6)
  const [card] = cards(`“We go at dawn. ${more.trim()}” Ana Bell said.\n`)
  assert.match(card!.words, /^“We go at dawn\. .*this coast\.” …$/)
  assert.ok(card!.words.length < 350)
})

test('a denial shows as one: the card has the reporting words', () => {
  const [card] = cards('Ana Bell denied that she had taken the money.\n')
  assert.equal(card!.words, 'Ana Bell denied that she had taken the money')
  assert.equal(card!.kind, 'Reported, a denial')
  const [negated] = cards('Ana Bell never said “We take the money and go.”\n')
  assert.match(negated!.words, /\[The article says that this was not said\]$/)
})

test('there are cards where the site has an address, or where the owner says so', () => {
  const url = 'https://example.org/'
  const has = (site: Partial<SiteInfo>) => cards(SAID, site)[0] !== null
  assert.deepEqual(
    [has({}), has({ url }), has({ cards: true }), has({ url, cards: false })],
    [false, true, true, false],
  )
})
