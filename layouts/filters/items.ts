import type { StateCore } from 'markdown-it'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute, closerOf, quotationIn } from './tokens.ts'

/** A list item that leads to a quotation's page says whose it is, where and of which kind, for the filter. */
export function items(state: StateCore): void {
  const known = factsOf(state).quotations
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'list_item_open' || attribute(token, 'class')) continue
    const inside = state.tokens
      .slice(at, closerOf(state.tokens, at))
      .flatMap(({ children }) => children ?? [])
    const link = inside.find(child => child.type === 'link_open' && quotationIn(attribute(child, 'href')))
    const quotation = known.get(quotationIn(link ? attribute(link, 'href') : '') ?? '')
    if (!quotation) continue
    token.attrSet('class', `entry ${classOf(quotation)}`)
    token.attrSet('data-form', quotation.form)
    token.attrSet('data-speaker', quotation.speaker?.label ?? '')
    token.attrSet('data-article', quotation.article.url)
  }
}
