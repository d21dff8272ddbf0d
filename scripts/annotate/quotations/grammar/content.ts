import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Range } from './range.ts'

const EDGE = /^[,;:.!?…—–-]$/

/** A range without punctuation at its ends. */
export function bare(items: readonly Item[], range: Range): Range | undefined {
  let { from, to } = range
  while (from <= to && EDGE.test(items[from]!.lower)) from++
  while (to >= from && EDGE.test(items[to]!.lower)) to--
  return from <= to ? { from, to } : undefined
}

/** The span of what is reported: a passage at either end is taken without its outer quote mark. */
export function contentOf(items: readonly Item[], range: Range): Span | undefined {
  const inner = bare(items, range)
  if (!inner) return undefined
  const first = items[inner.from]!
  const last = items[inner.to]!
  return {
    start:
      first.passage && (inner.from === inner.to || first.passage.closed) ? first.passage.start : first.start,
    end: last.passage ? last.passage.end : last.end,
  }
}
