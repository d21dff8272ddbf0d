import type { Span, Spans } from '../model/span.ts'
import { firstIndex } from './search.ts'

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** From the start of the first span to the end of the last. */
export const hull = (spans: Spans): Span => ({ start: spans[0].start, end: spans.at(-1)!.end })

/** Orders by start; of two that start together, the longer comes first, so that outer precedes inner. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Index of the first item that ends after `offset`; `items.length` when there is none.
 * @param items disjoint spans in text order; binary search, O(log n)
 */
export const indexAt = (items: readonly Span[], offset: number): number =>
  firstIndex(items.length, i => items[i]!.end > offset)

/**
 * The items that overlap `span`, in text order.
 * @param items disjoint spans in text order
 */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let i = indexAt(items, span.start); i < items.length && items[i]!.start < span.end; i++)
    found.push(items[i]!)
  return found
}

/** The span without white space at either end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
