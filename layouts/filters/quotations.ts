import type { StateCore, Token } from 'markdown-it'
import type { QuotationMark } from '../../scripts/model/page-data.ts'
import { factsOf } from './facts.ts'
import { parted } from './parted.ts'
import { attribute, openerOf, quotationIn } from './tokens.ts'

/** `quotation direct tint-1`; 0 is the tint of those who are not named. */
export const classOf = ({ form, speaker }: QuotationMark): string => `${form} tint-${speaker?.tint ?? 0}`

/** Marks one piece: the words, and the number that leads to its note. */
function mark(run: Token[], open: number, close: number, quotation: QuotationMark, first: boolean): void {
  for (const at of [open, close]) run[at]!.tag = 'span'
  run[open]!.attrSet('class', `quotation ${classOf(quotation)}`)
  run[open]!.attrSet('data-note', String(quotation.number))
  if (first) run[open]!.attrSet('id', `q-${quotation.id}`)
  const link = run[close + 1]!
  const speaker = quotation.speaker?.label ?? 'speaker not known'
  link.attrSet('href', `#n-${quotation.id}`)
  link.attrSet('class', `marker tint-${quotation.speaker?.tint ?? 0}`)
  link.attrSet('data-note', String(quotation.number))
  if (first && quotation.speaker && !quotation.again)
    link.attrSet('data-initials', quotation.speaker.initials)
  link.attrSet('aria-label', `${quotation.number}, ${speaker}: about this quotation`)
}

const isMarker = (run: readonly Token[], at: number): boolean =>
  /^(em|strong)_close$/.test(run[at]!.type) &&
  run[at + 1]?.type === 'link_open' &&
  /^\d+$/.test(run[at + 2]?.content ?? '') &&
  run[at + 3]?.type === 'link_close'

/** The parser leaves empty words between marks that touch. */
function dropEmpty(run: Token[]): void {
  for (let at = run.length - 1; at >= 0; at--)
    if (run[at]!.type === 'text' && run[at]!.content === '') run.splice(at, 1)
}

/** `*“Words”*[3](../quotes/x.md)` becomes a marked quotation; its first piece carries the id. */
export function quotations(state: StateCore): void {
  const known = factsOf(state).quotations
  const seen = new Set<string>()
  for (const block of state.tokens) {
    const { children } = block
    if (!children) continue
    dropEmpty(children)
    if (known.size === 0) continue
    const mixed = new Map<Token, Token>()
    for (let at = 0; at < children.length; at++) {
      if (!isMarker(children, at)) continue
      const quotation = known.get(quotationIn(attribute(children[at + 1]!, 'href')) ?? '')
      const open = openerOf(children, at)
      if (!quotation || open < 0) continue
      mark(children, open, at, quotation, !seen.has(quotation.id))
      seen.add(quotation.id)
      if (quotation.form === 'mixed') mixed.set(children[open]!, children[at]!)
    }
    if (mixed.size > 0) block.children = parted(state, children, mixed)
  }
}
