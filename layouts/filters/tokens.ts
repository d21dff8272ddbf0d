import type { StateCore, Token } from 'markdown-it'

/** Every run of inline tokens, with the block that holds it. */
export function* runs(state: StateCore): Generator<{ children: Token[]; at: number }> {
  for (const [at, token] of state.tokens.entries()) if (token.children) yield { children: token.children, at }
}

/** Position of the token that opens what `close` closes, or -1. */
export function openerOf(tokens: readonly Token[], close: number): number {
  const { type } = tokens[close]!
  const open = type.replace(/_close$/, '_open')
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (tokens[at]!.type === type) depth++
    else if (tokens[at]!.type === open && --depth === 0) return at
  }
  return -1
}

/** Position of the token that closes what `open` opens, or -1. */
export function closerOf(tokens: readonly Token[], open: number): number {
  const { type } = tokens[open]!
  const close = type.replace(/_open$/, '_close')
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.type === type) depth++
    else if (tokens[at]!.type === close && --depth === 0) return at
  }
  return -1
}

const QUOTATION_PAGE = /(?:^|\/)quotes\/([^/?#]+)\.md(?:#.*)?$/

/** The permalink id in an address of a quotation's page. */
export const quotationIn = (href: string): string | undefined => QUOTATION_PAGE.exec(href)?.[1]

/** True for a block of an article's own text: its id says so. */
export const isOwnText = (block: Token): boolean => /^[phc]-/.test(attribute(block, 'id'))

/** How many entries a part has, at the end of its heading: `2015 (61)`. */
export const ENTRIES = / \([\d,]+\)$/

/** The value of an attribute; empty when the token has none. */
export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '')
