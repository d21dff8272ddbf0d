import type { Token } from 'markdown-it'
import type { Container } from '../../model/markup.ts'

const ALIGN = /text-align:(left|center|right)/

/** Where a token stands: the number of the next container, the column of the next cell, in the head of a table or not. */
interface Place {
  readonly id: number
  readonly column: number
  readonly inHead: boolean
}

/** The container that a token opens, if any. */
export function containerOf(token: Token, { id, column, inHead }: Place): Container | undefined {
  const align = ALIGN.exec(String(token.attrGet('style')))?.[1] as 'left' | 'center' | 'right' | undefined
  switch (token.type) {
    case 'blockquote_open':
      return { kind: 'quote', id }
    case 'bullet_list_open':
      return { kind: 'list', id }
    case 'ordered_list_open':
      return { kind: 'list', id, start: Number(token.attrGet('start') ?? 1) }
    case 'list_item_open':
      return { kind: 'item', id }
    case 'table_open':
      return { kind: 'table', id }
    case 'tr_open':
      return { kind: 'row', id, head: inHead }
    case 'th_open':
    case 'td_open':
      return { kind: 'cell', id, column, ...(align && { align }) }
    default:
      return undefined
  }
}
