import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'

/** Items `from` up to and including `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
  start: items[from]!.start,
  end: items[to]!.end,
})
