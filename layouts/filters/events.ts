import type { StateCore } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute } from './tokens.ts'

/** A list item with an event's id is drawn as what it is: past, present or still to come. */
export function events(state: StateCore): void {
  const { tenses } = factsOf(state)
  for (const token of state.tokens) {
    const tense = token.type === 'list_item_open' && tenses.get(attribute(token, 'id'))
    if (tense) token.attrSet('class', `event ${tense}`)
  }
}
