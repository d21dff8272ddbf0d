import type { StateCore, Token } from 'markdown-it'
import type { QuotationMark } from '../../scripts/model/page-data.ts'
import { xmlEscaped } from '../../scripts/text/xml.ts'
import { factsOf } from './facts.ts'
import { classOf } from './quotations.ts'
import { attribute, isOwnText, quotationIn } from './tokens.ts'

/** The quotation to whose page the first link of the item that opens at a position leads. */
function quotationOf(tokens: readonly Token[], item: number): string | undefined {
  const { level } = tokens[item]!
  for (let at = item + 1; tokens[at]!.level > level; at++) {
    const link = tokens[at]!.children?.find(({ type }) => type === 'link_open')
    if (link) return quotationIn(attribute(link, 'href'))
  }
  return undefined
}

function setFacts(item: Token, { form, stance, source, speaker, article, stories }: QuotationMark): void {
  item.attrSet('data-form', form)
  item.attrSet('data-stance', stance)
  item.attrSet('data-source', source)
  item.attrSet('data-speaker', speaker?.label ?? '')
  item.attrSet('data-article', article)
  if (stories) item.attrSet('data-story', stories.join(' '))
}

/** The initials before the line below the words, where that line begins with the speaker. */
function addInitials(state: StateCore, item: number, { speaker }: QuotationMark): void {
  // The item's first paragraph is three tokens, and so is its second.
  const about = state.tokens[item + 5]
  const words = about?.type === 'inline' ? (about.children ?? []) : []
  const starts = words.map(({ content }) => content).join('')
  if (!speaker || !starts.toLowerCase().startsWith(speaker.label.toLowerCase())) return
  const initials = new state.Token('html_inline', '', 0)
  initials.content = `<span class="initials" aria-hidden="true">${xmlEscaped(speaker.initials)}</span> `
  words.unshift(initials)
}

/** A list item that begins with a link to a quotation's page says whose it is, where and of which kind. */
export function items(state: StateCore): void {
  const known = factsOf(state).quotations
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'list_item_open' || attribute(token, 'class')) continue
    // A list of the article's own is text.
    if (isOwnText(token)) continue
    const id = quotationOf(state.tokens, at)
    const quotation = id ? known.get(id) : undefined
    if (id)
      token.attrSet(
        'class',
        ['entry', quotation && classOf(quotation), quotation?.long && 'long'].filter(Boolean).join(' '),
      )
    if (!quotation) continue
    setFacts(token, quotation)
    addInitials(state, at, quotation)
  }
}
