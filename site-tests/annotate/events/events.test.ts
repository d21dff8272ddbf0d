import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Annotated } from '../../../scripts/model/document.ts'
import type { Entity, TimexId } from '../../../scripts/model/layers.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'

/** Those who have a name: what else is spoken of is no matter of events. */
function withNamed(participants: readonly Entity[]): string[] {
  const names = participants.filter(({ named }) => named).map(({ name }) => name)
  return names.length > 0 ? [`with ${names.join('; ')}`] : []
}

/** `2015-11-23 past [The mill burned on Monday] by Ana Bell`, one line an event. */
function described({ events, timexes, entities, article }: Annotated): string {
  const value = (id: TimexId) => timexes.find(timex => timex.id === id)?.value
  const words = ({ start, end }: { start: number; end: number }) =>
    `[${article.text.slice(start, end).replaceAll('\n', ' ')}]`
  return events
    .map(event =>
      [
        event.when === null ? 'undated' : value(event.when),
        ...(event.until ? [`to ${value(event.until)}`] : []),
        event.tense,
        ...(event.claimedIn ? ['claimed'] : []),
        words(event.span),
        ...(event.also ?? []).map(span => `also ${words(span)}`),
        ...(event.place ? [`in ${words(event.place.span)}`] : []),
        ...withNamed(event.participants.map(id => entities.find(entity => entity.id === id)!)),
      ].join(' '),
    )
    .join('\n')
}

testStanzas(join(import.meta.dirname, '.'), ({ input, facts }) =>
  described(annotated(input, facts.published)),
)

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
