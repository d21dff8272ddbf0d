import type { Entity, TimexId } from '../../../scripts/model/layers.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** Those who have a name: what else is spoken of is no matter of events. */
function withNamed(participants: readonly Entity[]): string[] {
  const names = participants.filter(({ named }) => named).map(({ name }) => name)
  return names.length > 0 ? [`with ${names.join('; ')}`] : []
}

/** `2015-11-23 past [The mill burned on Monday] by Ana Bell`, one line an event. */
export function described({ input, facts }: Stanza): string {
  const { events, timexes, entities, article } = annotated(input, facts.published)
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
