import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Paragraph } from '../../scripts/model/layers.ts'
import { cut } from '../../scripts/rights/cut.ts'
import { permitted } from '../../scripts/rights/index.ts'
import { hull, slice } from '../../scripts/text/spans.ts'
import { annotated } from '../annotated.ts'

const paragraph = (start: number, end: number): Paragraph => ({ start, end, role: 'body', rule: 'test/made' })

test('what is left out leaves a sign: inside its paragraph, or as a paragraph of its own', () => {
  const text = 'One. Two. Three.\nFour.\nFive. Six.'
  const paragraphs = [paragraph(0, 16), paragraph(17, 22), paragraph(23, 33)]
  const shown = cut(
    text,
    [
      { start: 0, end: 4 },
      { start: 10, end: 16 },
      { start: 23, end: 28 },
    ],
    paragraphs,
  )
  assert.equal(shown.text, 'One. […] Three.\n[…]\nFive.\n[…]')
  assert.deepEqual(shown.moved({ start: 10, end: 15 }), { start: 9, end: 14 })
  assert.equal(shown.moved({ start: 3, end: 6 }), undefined)
  assert.deepEqual(shown.parts({ start: 0, end: 16 }), [
    { start: 0, end: 4 },
    { start: 9, end: 15 },
  ])
})

test('every stretch of a cut text is a stretch of the text, and nothing else but signs stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.boolean())), pieces => {
      let text = ''
      const kept: { start: number; end: number }[] = []
      for (const [words, keep] of pieces) {
        const span = { start: text.length, end: text.length + words.length }
        const last = kept.at(-1)
        if (keep && last?.end !== span.start) kept.push(span)
        else if (keep) last!.end = span.end
        text += words
      }
      const shown = cut(text, kept, [paragraph(0, text.length)])
      let rest = shown.text
      kept.forEach((span, i) => {
        const { start, end, from } = shown.stretches[i]!
        assert.equal(from, span.start)
        assert.equal(shown.text.slice(start, end), slice(text, span))
        assert.deepEqual(shown.moved(span), { start, end })
      })
      for (const { start, end } of [...shown.stretches].reverse())
        rest = rest.slice(0, start) + rest.slice(end)
      assert.match(rest, /^(?:\s*\[…\]\s*)*$/)
    }),
  )
})

const TEXT = `Tom Reed came to Oldhaven on 3 March 2015. He had been mayor since 2010.

“We will build it,” Reed said on Tuesday. A dog barked.

Reed went home in May. The harbour was “never liked”, he said.`

test('of an excerpt, every quotation keeps its words, its speaker and its evidence', () => {
  const whole = annotated(TEXT, '2015-11-24')
  const shown = permitted(whole, 'excerpt')
  const said = ({ article, quotations, attributions, entities }: typeof whole) =>
    quotations.map(({ id, content, cue, source }) => {
      const { speaker } = attributions.find(({ quotation }) => quotation === id)!
      return [
        ...content.map(span => slice(article.text, span)),
        cue && slice(article.text, cue),
        source && slice(article.text, source),
        entities.find(entity => entity.id === speaker)?.name,
      ]
    })
  assert.ok(said(whole).length >= 2)
  assert.deepEqual(said(shown), said(whole))
  assert.equal(
    shown.article.text,
    '[…]\n“We will build it,” Reed said on Tuesday.\n[…]\nThe harbour was “never liked”, he said.',
  )
  for (const { span } of [...shown.mentions, ...shown.timexes, ...shown.events])
    assert.ok(!slice(shown.article.text, span).includes('[…]'))
  for (const { content } of shown.quotations)
    assert.ok(
      shown.sentences.some(({ start, end }) => start <= hull(content).start && hull(content).end <= end),
    )
})

test('an annotation of what is left out is left out: a date, an event, a name, a doubt', () => {
  const shown = permitted(annotated(TEXT, '2015-11-24'), 'excerpt')
  const words = (spans: readonly { span: { start: number; end: number } }[]) =>
    spans.map(({ span }) => slice(shown.article.text, span))
  assert.deepEqual(words(shown.timexes), ['Tuesday'])
  assert.ok(!words(shown.mentions).includes('Oldhaven'))
  assert.ok(!shown.entities.some(({ name }) => name === 'Oldhaven'))
})

test('of a linked article nothing is left but its facts', () => {
  const { article, quotations, entities, sentences } = permitted(annotated(TEXT, '2015-11-24'), 'link')
  assert.equal(article.text, '')
  assert.deepEqual([quotations, entities, sentences], [[], [], []])
  assert.equal(article.excerptOf?.words, 38)
})

test('an article that says its own rights keeps them, whatever the site says', () => {
  const whole = annotated(TEXT)
  const own = { ...whole, article: { ...whole.article, rights: 'full' as const } }
  assert.equal(permitted(own, 'link'), own)
  assert.equal(permitted(whole), whole)
})
