import type { StateCore, Token } from 'markdown-it'
import type { QuotationMark } from '../../scripts/model/page-data.ts'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute, quotationIn } from './tokens.ts'

/** The quotation to whose page the first link of the item that opens at a position leads. */
function quotationOf(tokens: readonly Token[], item: number): string | undefined {
  const { level } = tokens[item]!
  for (let at = item + 1; tokens[at]!.level > level; at++) {
    const link = tokens[at]!.children?.find(({ type }) => type === 'link_open')
    if (link) return quotationIn(attribute(link, 'href'))
  }
  return undefined
}

function setFacts(item: Token, { form, stance, source, speaker, article }: QuotationMark): void {
  item.attrSet('data-form', form)
  item.attrSet('data-stance', stance)
  item.attrSet('data-source', source)
  item.attrSet('data-speaker', speaker?.label ?? '')
  item.attrSet('data-article', article)
}

/** A list item that begins with a link to a quotation's page says whose it is, where and of which kind. */
export function items(state: StateCore): void {
  const known = factsOf(state).quotations
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'list_item_open' || attribute(token, 'class')) continue
    // A list of the article's own is text.
    if (/^[phc]-/.test(attribute(token, 'id'))) continue
    const id = quotationOf(state.tokens, at)
    const quotation = id && known.get(id)
    if (id) token.attrSet('class', quotation ? `entry ${classOf(quotation)}` : 'entry')
    if (quotation) setFacts(token, quotation)
  }
}
