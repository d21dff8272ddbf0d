import type { StateCore, Token } from 'markdown-it'
import { attribute, runs } from './tokens.ts'

const LOCAL = /^(?![a-z][a-z0-9+.-]*:|\/\/)/i
const MENTION = /(?:^|\/)entities\/[^/]+\.html/

/** `quotes/x.md#id` → `quotes/x.html#id`; addresses of other sites stay as they are. */
export const asPage = (href: string): string =>
  LOCAL.test(href) ? href.replace(/\.md(?=$|[#?])/, '.html') : href

function adapt(link: Token): void {
  const href = asPage(attribute(link, 'href'))
  link.attrSet('href', href)
  if (!LOCAL.test(href)) link.attrSet('rel', 'external noreferrer')
  if (MENTION.test(href) && attribute(link, 'title')) link.attrJoin('class', 'mention')
}

/** Links between Markdown files become links between pages. */
export function links(state: StateCore): void {
  for (const { children } of runs(state))
    for (const token of children) if (token.type === 'link_open') adapt(token)
}
