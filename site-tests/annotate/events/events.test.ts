import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'

testStanzas(import.meta.dirname, described)

test('every sentence with a date on the calendar tells an event', () => {
  const text =
    'Ana Bell left on Monday. She said on Friday that it rained. In 2014, the mill, built in 1987, burned.'
  const { sentences, events } = annotated(text, '2015-11-24')
  for (const sentence of sentences)
    assert.ok(
      events.some(({ span, when }) => when && span.start >= sentence.start && span.end <= sentence.end),
    )
})

const ENDLESS = {
  clauses: 'Ana Bell, who left on Monday because it rained, said that the board voted and, on Friday, ',
  verbs: 'opened the mill in Oslo on Monday and closed the bridge on Friday and ',
}

for (const [kind, words] of Object.entries(ENDLESS)) {
  test(`a long line of ${kind} without a sentence end has its events, each told over and over`, () => {
    const { events } = annotated(`Ana Bell ${words.repeat(2000)}`, '2015-11-24')
    assert.ok(events.length >= 2, `${events.length} events`)
  })
}
