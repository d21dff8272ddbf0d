import type { StateCore, Token } from 'markdown-it'
import type { QuotationMark } from '../../scripts/model/page-data.ts'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute, closerOf, quotationIn } from './tokens.ts'

/** The quotation to whose page the first link in these blocks leads. */
function quotationOf(blocks: readonly Token[]): string | undefined {
  const links = blocks
    .flatMap(({ children }) => children ?? [])
    .filter(child => child.type === 'link_open')
    .map(link => quotationIn(attribute(link, 'href')))
  return links[0]
}

function setFacts(item: Token, { form, speaker, article }: QuotationMark): void {
  item.attrSet('data-form', form)
  item.attrSet('data-speaker', speaker?.label ?? '')
  item.attrSet('data-article', article)
}

/** A list item that begins with a link to a quotation's page says whose it is, where and of which kind. */
export function items(state: StateCore): void {
  const known = factsOf(state).quotations
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'list_item_open' || attribute(token, 'class')) continue
    const id = quotationOf(state.tokens.slice(at, closerOf(state.tokens, at)))
    const quotation = id && known.get(id)
    if (id) token.attrSet('class', quotation ? `entry ${classOf(quotation)}` : 'entry')
    if (quotation) setFacts(token, quotation)
  }
}
