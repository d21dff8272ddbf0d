import type { StateCore } from 'markdown-it'
import { attribute } from './tokens.ts'

/** The side a column keeps to, as a class: the policy of the pages allows no `style` attribute. */
export function tables(state: StateCore): void {
  for (const token of state.tokens) {
    const side = /^text-align:(left|center|right)$/.exec(attribute(token, 'style'))?.[1]
    if (!side) continue
    token.attrs = token.attrs!.filter(([name]) => name !== 'style')
    token.attrJoin('class', side)
  }
}
