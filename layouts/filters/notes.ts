import type { StateCore, Token } from 'markdown-it'
import type { QuotationMark } from '../../scripts/model/page-data.ts'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute } from './tokens.ts'

/** Makes the link back to the words the note's number, at its head. */
function numberFirst(run: Token[], { id, number }: QuotationMark): void {
  const at = run.findIndex(token => attribute(token, 'href') === `#q-${id}`)
  const [before, link, words] = [run[at - 1], run[at], run[at + 1]]
  if (!link || words?.type !== 'text') return
  if (before?.type === 'text') before.content = before.content.trimEnd()
  link.attrSet('class', 'back')
  link.attrSet('aria-label', `${number}: ${words.content.toLowerCase()}`)
  words.content = String(number)
  for (const token of run.splice(at, 3).reverse()) run.unshift(token)
}

/** A list item with the id `n-<quotation>` is the quotation's note. */
export function notes(state: StateCore): void {
  const known = factsOf(state).quotations
  if (known.size === 0) return
  for (const [at, token] of state.tokens.entries()) {
    const id = token.type === 'list_item_open' ? attribute(token, 'id') : ''
    const quotation = id.startsWith('n-') ? known.get(id.slice(2)) : undefined
    if (!quotation) continue
    token.attrSet('class', `note ${classOf(quotation)}${quotation.again ? ' again' : ''}`)
    token.attrSet('data-note', String(quotation.number))
    token.attrSet('data-speaker', quotation.speaker?.label ?? '')
    if (quotation.telling) token.attrSet('data-telling', quotation.telling)
    // An item opens a paragraph, and that holds the words.
    const run = state.tokens[at + 2]?.children ?? []
    numberFirst(run, quotation)
  }
}
