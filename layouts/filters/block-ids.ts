import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute, runs } from './tokens.ts'

const EVENTS = 'timeline.html'

const isMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type === 'link_open' &&
  attribute(tokens[at], 'href').startsWith('#') &&
  tokens[at + 1]?.content === '¶' &&
  tokens[at + 2]?.type === 'link_close'

/** The block an inline run stands in: the list item, where the run is the item's own paragraph. */
function blockAt(tokens: readonly Token[], at: number): Token {
  const block = tokens[at - 1]!
  const around = tokens[at - 2]
  return block.type === 'paragraph_open' && around?.type === 'list_item_open' ? around : block
}

/** Leaves a list item its mark, to be copied; elsewhere the mark would only stand in the text's way. */
function takeMark(children: Token[], mark: number, block: Token, root: string): void {
  const before = children[mark - 1]
  if (block.type === 'list_item_open' && attribute(block, 'id').startsWith('e-')) {
    // Where the timeline takes several pages, an event's permalink is its address on the first.
    if (root) children[mark]!.attrSet('href', `${root}${EVENTS}#${attribute(block, 'id')}`)
    children[mark]!.attrSet('class', 'permalink')
    children[mark]!.attrSet('aria-label', 'Link to this entry')
    return
  }
  children.splice(mark, 3)
  if (before?.type === 'text') before.content = before.content.trimEnd()
}

/** `[¶](#id)` gives its block that id. */
export function blockIds(state: StateCore): void {
  for (const { children, at } of runs(state)) {
    const mark = children.findIndex((_, i) => isMark(children, i))
    if (mark < 0) continue
    const block = blockAt(state.tokens, at)
    block.attrSet('id', decodeURIComponent(attribute(children[mark]!, 'href').slice(1)))
    takeMark(children, mark, block, factsOf(state).root)
  }
}
