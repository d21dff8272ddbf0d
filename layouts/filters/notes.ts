import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute } from './tokens.ts'

/** Makes the link back to the words a sign, so that it takes no line of a narrow margin. */
function shortenBackLink(run: readonly Token[], id: string): void {
  const at = run.findIndex(token => attribute(token, 'href') === `#q-${id}`)
  const [before, link, words] = [run[at - 1], run[at], run[at + 1]]
  if (!link || words?.type !== 'text') return
  if (before?.type === 'text') before.content = before.content.replace(/ $/, '\u00a0')
  link.attrSet('class', 'back')
  link.attrSet('aria-label', words.content)
  words.content = '↩'
}

/** A list item with the id `n-<quotation>` is the quotation's note. */
export function notes(state: StateCore): void {
  const known = factsOf(state).quotations
  if (known.size === 0) return
  for (const [at, token] of state.tokens.entries()) {
    const id = token.type === 'list_item_open' ? attribute(token, 'id') : ''
    const quotation = id.startsWith('n-') ? known.get(id.slice(2)) : undefined
    if (!quotation) continue
    token.attrSet('class', `note ${classOf(quotation)}`)
    token.attrSet('data-note', String(quotation.number))
    // An item opens a paragraph, and that holds the words.
    shortenBackLink(state.tokens[at + 2]?.children ?? [], quotation.id)
  }
}
