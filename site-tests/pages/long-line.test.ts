import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brief } from '../../scripts/briefing/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { renderPage } from '../../scripts/pages/parts/page-files.ts'
import { excerpt } from '../../scripts/text/excerpt.ts'
import { draft, plainly } from './newsroom.ts'

const rule = 'newsroom/by-hand'

test('a page about one quotation stays small, however long the sentence is that it stands in', () => {
  const one = 'Ana Bell said "we go" to the shore and '
  const text = `${one.repeat(500)}home.`
  const { doc, entity } = draft(text, { slug: 'long' })
  const speaker = entity('person', ['Ana Bell'])
  for (let i = 0; i < 500; i++) {
    const start = i * one.length
    const id = `q${i}` as const
    const span = (from: number, to: number) => ({ start: start + from, end: start + to })
    doc.quotations.push({
      id,
      form: 'direct',
      content: [span(15, 20)],
      cue: span(9, 13),
      source: span(0, 8),
      rule,
    })
    const via = [`m${i}`] as const
    doc.attributions.push({
      quotation: id,
      speaker,
      via,
      candidates: [],
      certainty: 'stated',
      ...plainly,
      rule,
    })
  }
  const briefing = brief([doc], { language: 'en' })
  assert.equal(briefing.quotations.length, 500)
  for (const page of pages(briefing))
    if (page.kind === 'quotation') assert.ok(renderPage(page).length < 6000, page.url)
})

test('an excerpt holds its words, stays inside the whole and reaches no further than told', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const part = excerpt(text, { start: 0, end: text.length }, { start, end }, 50)
      assert.ok(part.start >= Math.max(0, start - 50) && part.start <= start)
      assert.ok(part.end >= end && part.end <= Math.min(text.length, end + 50))
      assert.equal(part.cutBefore, start > 50)
    }),
  ))
