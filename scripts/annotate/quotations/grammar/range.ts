import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'

/** Items `from` up to and including `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The first item behind `at` that passes the test. */
export function nextAfter(
  items: readonly Item[],
  at: number,
  test: (item: Item, index: number) => boolean,
): number | undefined {
  const found = items.findIndex((item, i) => i > at && test(item, i))
  return found < 0 ? undefined : found
}

export const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
  start: items[from]!.start,
  end: items[to]!.end,
})
