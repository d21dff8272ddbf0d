import type { Token } from 'markdown-it'
import type { Container } from '../../model/markup.ts'
import { containerOf } from './containers.ts'
import { inLines, inRow, linesOf, type ToSource } from './places.ts'

/** What the parser tells of a document, one thing after the other. */
export type Step =
  | { readonly kind: 'rule' }
  /** A row of a table is over; `at` is the offset in the source behind its last cell. */
  | { readonly kind: 'row-end'; readonly at: number }
  | {
      readonly kind: 'words'
      readonly token: Token
      readonly toSource: ToSource
      readonly isCell: boolean
      /** 1 to 6 for a heading. */
      readonly level?: number
      readonly containers: readonly Container[]
    }

const CLOSES = /^(?:blockquote|bullet_list|ordered_list|list_item|table|tr|th|td)_close$/

/** Goes through the blocks of a document and keeps account of what each stands in. @param source with LF line ends */
export function* stepsOf(source: string, tokens: readonly Token[]): Generator<Step> {
  const lines = linesOf(source)
  const containers: Container[] = []
  let id = 0
  let level = 0
  let column = 0
  let row = 0
  let inHead = false
  for (const token of tokens) {
    const { type, tag, map } = token
    const container = containerOf(token, { id, column, inHead })
    if (container) {
      id++
      containers.push(container)
    } else if (CLOSES.test(type)) containers.pop()
    if (type === 'thead_open' || type === 'thead_close') inHead = type === 'thead_open'
    if (type === 'heading_open' || type === 'heading_close') level = Number(tag.slice(1)) * token.nesting
    if (type === 'hr') yield { kind: 'rule' }
    if (type === 'tr_open') {
      row = lines.starts[map![0]]!
      column = 0
    }
    if (type === 'tr_close') yield { kind: 'row-end', at: row }
    if (container?.kind === 'cell') column++
    if (type !== 'inline') continue
    // Of the blocks with words, cells alone do not tell their lines.
    const cell = map ? undefined : inRow(token.content, source, row)
    if (cell) row = cell.end
    yield {
      kind: 'words',
      token,
      toSource: cell?.toSource ?? inLines(token, lines),
      isCell: cell !== undefined,
      ...(level > 0 && { level }),
      containers: [...containers],
    }
  }
}
