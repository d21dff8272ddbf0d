import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { attribute } from './tokens.ts'

/** Beyond this many rows the notes stay below the text on wide screens too. */
const MOST_ROWS = 999

interface Block {
  readonly opener: Token
  /** Numbers of the notes whose words begin in this block. */
  readonly notes: readonly string[]
}

/**
 * Classes that place a grid item: `r100 r20 r3` starts it in row 123, `s2` lets it span two rows.
 * The style sheet adds the digits up, so thirty rules serve a thousand rows without inline styles.
 */
function place(token: Token, row: number, span: number): void {
  const digits = [Math.floor(row / 100) * 100, (Math.floor(row / 10) % 10) * 10, row % 10]
  const spans = [Math.floor(span / 10) * 10, span % 10]
  for (const part of digits) if (part) token.attrJoin('class', `r${part}`)
  if (span > 1) for (const part of spans) if (part) token.attrJoin('class', `s${part}`)
}

/** The text's blocks: all at the top level from the first with an id to the first section. */
function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: { opener: Token; notes: string[] }[] = []
  const early: string[] = []
  for (const token of tokens) {
    if (token.tag === 'h2' && token.nesting === 1 && !attribute(token, 'id').startsWith('h-')) break
    if (
      token.level === 0 &&
      token.nesting >= 0 &&
      token.tag !== 'h1' &&
      (blocks.length > 0 || attribute(token, 'id'))
    )
      // A note on words of the headline stands beside the first block below it.
      blocks.push({ opener: token, notes: early.splice(0) })
    for (const child of token.children ?? []) {
      const note = attribute(child, 'id').startsWith('q-') ? attribute(child, 'data-note') : null
      if (note) (blocks.at(-1)?.notes ?? early).push(note)
    }
  }
  return blocks
}

/** In an article: each block as many rows as it has notes, each note the rows up to the next note's. */
export function rows(state: StateCore): void {
  if (factsOf(state).kind !== 'article') return
  const noteItems = new Map(
    state.tokens
      .filter(token => /^note /.test(attribute(token, 'class')))
      .map(token => [attribute(token, 'data-note'), token]),
  )
  const blocks = blocksOf(state.tokens)
  const total = blocks.reduce((sum, { notes }) => sum + Math.max(1, notes.length), 0)
  if (total > MOST_ROWS) return
  let row = 1
  const starts: { item: Token; row: number }[] = []
  for (const { opener, notes } of blocks) {
    place(opener, row, notes.length)
    for (const [i, note] of notes.entries()) {
      const item = noteItems.get(note)
      if (item) starts.push({ item, row: row + i })
    }
    row += Math.max(1, notes.length)
  }
  for (const [i, start] of starts.entries())
    place(start.item, start.row, Math.min(99, (starts[i + 1]?.row ?? row) - start.row))
}
