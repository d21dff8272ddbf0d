import type { StateCore } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute } from './tokens.ts'

/** A list item with an event's id says what it is: past, present or still to come, and what it can be filtered by. */
export function events(state: StateCore): void {
  const known = factsOf(state).events
  for (const token of state.tokens) {
    const event = token.type === 'list_item_open' && known.get(attribute(token, 'id'))
    if (!event) continue
    token.attrSet('class', `event ${event.tense} ${event.part}`)
    token.attrSet('data-article', event.article.url)
    token.attrSet('data-entities', event.entities.join(' '))
    token.attrSet('data-part', event.part)
  }
}
