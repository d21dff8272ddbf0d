import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { isOwnText } from './tokens.ts'

/** Lists that count: each item ends in a dash and a number. Tests: `site-tests/layouts/dialect.test.ts`. */

const COUNT = / — ((?:under )?[\d,]+(?: %)?)$/

interface Row {
  readonly words: Token[]
  readonly count: string
}

/** The row that an item of a list is: one paragraph that ends in a dash and a number. */
function rowAt(tokens: readonly Token[], item: number): Row | null {
  const [words, close] = [tokens[item + 2]?.children, tokens[item + 4]]
  const last = words?.at(-1)
  const count = last?.type === 'text' && close?.type === 'list_item_close' && COUNT.exec(last.content)?.[1]
  return words && count ? { words, count } : null
}

/** Positions of the items of the list that opens at a position. */
function itemsOf(tokens: readonly Token[], list: number): number[] {
  const { level } = tokens[list]!
  const items: number[] = []
  for (let at = list + 1; tokens[at]!.level > level; at++)
    if (tokens[at]!.type === 'list_item_open' && tokens[at]!.level === level + 1) items.push(at)
  return items
}

function html(state: StateCore, content: string): Token {
  const token = new state.Token('html_inline', '', 0)
  token.content = content
  return token
}

/** A bar beside a number, as long as its share of the greatest. */
const bar = (share: number): string =>
  `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="8"/><rect width="${Math.round(100 * share)}" height="8"/></svg>`

/** A list whose every item ends in ` — 12` becomes rows with their numbers in a column; on an entity's page, with bars. */
export function counts(state: StateCore): void {
  const drawn = factsOf(state).kind === 'entity'
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'bullet_list_open') continue
    const items = itemsOf(state.tokens, at)
    // What an article lists itself is shown sign by sign.
    if (items.some(item => isOwnText(state.tokens[item]!))) continue
    const rows = items.map(item => rowAt(state.tokens, item))
    const numbers = rows.map(row => Number.parseInt(row?.count.replace(/\D/g, '') ?? '', 10))
    if (rows.length === 0 || numbers.some(Number.isNaN)) continue
    token.attrJoin('class', 'rows')
    const greatest = numbers.reduce((a, b) => Math.max(a, b), 1)
    for (const [i, row] of rows.entries()) {
      const last = row!.words.at(-1)!
      last.content = last.content.replace(COUNT, '')
      row!.words.unshift(html(state, '<span>'))
      const number = `</span>${drawn ? bar(numbers[i]! / greatest) : ''} <span class="num">${row!.count}</span>`
      row!.words.push(html(state, number))
    }
  }
}
