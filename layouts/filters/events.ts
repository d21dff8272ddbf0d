import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute, closerOf } from './tokens.ts'

const wordsOf = (run: readonly Token[]): string => run.map(({ content }) => content).join('')

/** Puts the date that opens an event, and the colon after it, into one element; tells the date's words. */
function markDate(state: StateCore, run: Token[]): string | null {
  if (run[0]?.type !== 'link_open') return null
  const close = closerOf(run, 0)
  const after = run[close + 1]
  if (after?.type !== 'text' || !after.content.startsWith(':')) return null
  const words = wordsOf(run.slice(0, close))
  const colon = new state.Token('text', '', 0)
  colon.content = ':'
  after.content = after.content.slice(1)
  const start = new state.Token('when_open', 'span', 1)
  start.attrSet('class', 'when')
  run.splice(close + 1, 0, colon, new state.Token('when_close', 'span', -1))
  run.unshift(start)
  return words
}

/**
 * A list item with an event's id says what it is: past, present or still to come, what it can be filtered by, and
 * whether its date is the very one that the heading above it gives.
 */
export function events(state: StateCore): void {
  const known = factsOf(state).events
  if (known.size === 0) return
  let heading = ''
  for (const [at, token] of state.tokens.entries()) {
    if (token.type === 'heading_open') heading = wordsOf(state.tokens[at + 1]?.children ?? [])
    const event = token.type === 'list_item_open' && known.get(attribute(token, 'id'))
    if (!event) continue
    // An item opens a paragraph, and that holds the words.
    const date = markDate(state, state.tokens[at + 2]?.children ?? [])
    const kind = date === null ? 'undated' : date === heading ? 'same-date' : ''
    token.attrSet('class', ['event', event.tense, event.part, kind].filter(Boolean).join(' '))
    token.attrSet('data-article', event.article)
    token.attrSet('data-entities', event.entities.join(' '))
    token.attrSet('data-part', event.part)
  }
}
