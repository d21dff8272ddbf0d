import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute, closerOf, ENTRIES } from './tokens.ts'

const wordsOf = (run: readonly Token[]): string => run.map(({ content }) => content).join('')

/** Words of a date that the headings above it say already, behind those that they do not: `24` | ` November 2015`. */
function said(date: string, [year, month]: readonly [string, string]): number {
  for (const known of [`${month} ${year}`, year])
    if (known.trim() && date.endsWith(` ${known}`)) return date.length - known.length - 1
  return date.length
}

/** Puts out of sight what the headings say already; who hears the page hears the whole date. */
function shorten(state: StateCore, run: Token[], close: number, headings: readonly [string, string]): void {
  const words = run[close - 1]
  if (close !== 2 || words?.type !== 'text') return
  const at = said(words.content, headings)
  if (at === words.content.length) return
  const [start, rest, end] = [
    new state.Token('unseen_open', 'span', 1),
    new state.Token('text', '', 0),
    new state.Token('unseen_close', 'span', -1),
  ]
  start.attrSet('class', 'unseen')
  rest.content = words.content.slice(at)
  words.content = words.content.slice(0, at)
  run.splice(close, 0, start, rest, end)
}

/** Puts the date that opens an event into an element, without the colon after it; true where there is one. */
function markDate(state: StateCore, run: Token[], headings: readonly [string, string]): boolean {
  if (run[0]?.type !== 'link_open') return false
  const close = closerOf(run, 0)
  const after = run[close + 1]
  if (after?.type !== 'text' || !after.content.startsWith(':')) return false
  const start = new state.Token('when_open', 'span', 1)
  start.attrSet('class', 'when')
  // Where the date stands, in a column or on a line of its own, parts it from the words.
  after.content = after.content.slice(1)
  run.splice(close + 1, 0, new state.Token('when_close', 'span', -1))
  shorten(state, run, close, headings)
  run.unshift(start)
  return true
}

/** A list item with an event's id says what it is: past, present or still to come, and what it can be filtered by. */
export function events(state: StateCore): void {
  const known = factsOf(state).events
  if (known.size === 0) return
  let headings: readonly [year: string, month: string] = ['', '']
  for (const [at, token] of state.tokens.entries()) {
    if (token.type === 'heading_open') {
      const words = wordsOf(state.tokens[at + 1]?.children ?? []).replace(ENTRIES, '')
      headings = token.tag === 'h2' ? [words, ''] : [headings[0], words]
    }
    const event = token.type === 'list_item_open' && known.get(attribute(token, 'id'))
    if (!event) continue
    // An item opens a paragraph, and that holds the words.
    const dated = markDate(state, state.tokens[at + 2]?.children ?? [], headings)
    token.attrSet('class', ['event', event.tense, event.part, !dated && 'undated'].filter(Boolean).join(' '))
    token.attrSet('data-article', event.article)
    token.attrSet('data-entities', event.entities.join(' '))
    token.attrSet('data-part', event.part)
    if (event.stories) token.attrSet('data-story', event.stories.join(' '))
  }
}
