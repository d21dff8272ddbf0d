import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imageSize } from 'image-size'
import { coloursIn, createDraw } from '../../scripts/cards/draw.ts'
import { readLook } from '../../scripts/io/card-look.ts'
import type { CardFacts } from '../../scripts/model/page-data.ts'
import { drawCards } from '../../scripts/tools/draw-cards.ts'

const draw = await createDraw(readLook())
const card: CardFacts = {
  words: '“We go at dawn”',
  kind: 'Quoted',
  who: 'Ana Bell',
  role: 'Mayor',
  source: 'Harbour votes · The Harbour Times · 4 March 2031',
  tint: 2,
}
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

test('a card is a PNG of the size that sites want, and the same facts give the same bytes', async () => {
  const png = await draw(card)
  assert.deepEqual(imageSize(png), { width: 1200, height: 630, type: 'png' })
  assert.equal(hex(await draw(card)), hex(png))
  assert.notEqual(hex(await draw({ ...card, words: '“We go at dusk”' })), hex(png))
})

test('workers draw the same cards, each in its place', async () => {
  const cards = ['“One”', '“Two”', '“Three”', '“Four”', '“Five”'].map(words => ({ ...card, words }))
  const drawn: string[] = []
  await drawCards(
    cards,
    (index, png) => {
      drawn[index] = hex(png)
    },
    2,
  )
  assert.deepEqual(drawn, await Promise.all(cards.map(async one => hex(await draw(one)))))
})

test('words in letters that the font lacks are left out whole: the card is the one of any such words', async () => {
  const plain = hex(await draw({ ...card, words: '“שלום לכולם”' }))
  assert.equal(hex(await draw({ ...card, words: '“До свидания”' })), plain)
  assert.equal(hex(await draw({ ...card, words: 'A smile 😀' })), plain)
  assert.notEqual(plain, hex(await draw(card)))
})

test('words are not shown without who says them', async () => {
  const nameless = hex(await draw({ ...card, who: 'Marek Čáp' }))
  assert.equal(hex(await draw({ ...card, who: 'Дана', words: '“Other words”', role: 'Chair' })), nameless)
})

test('of a source in other letters only the source is left out', async () => {
  const unsourced = hex(await draw({ ...card, source: 'Гавань' }))
  assert.equal(unsourced, hex(await draw({ ...card, source: '' })))
})

test('colours are those of the style sheet', () => {
  const { tokens } = readLook()
  const { paper, tints } = coloursIn(tokens)
  assert.equal(paper, '#fdfcf9')
  assert.equal(new Set(tints).size, 7)
  assert.throws(() => coloursIn('a {}'), /expected a colour after --paper:/)
})
