import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Range } from './range.ts'
import { isA, isComma } from './tests.ts'

const EDGE = /^[,;:.!?…—–-]$/

/** A range without punctuation at its ends. */
export function bare(items: readonly Item[], range: Range): Range | undefined {
  let { from, to } = range
  while (EDGE.test(items[from]?.lower ?? '')) from++
  while (EDGE.test(items[to]?.lower ?? '')) to--
  return from <= to ? { from, to } : undefined
}

/** Without a conjunction or a linking adverb at its head: "But", "Still,". */
export function withoutOpener(items: readonly Item[], range: Range): Range | undefined {
  const inner = bare(items, range)
  if (!inner) return undefined
  let { from } = inner
  if (isA(items[from], 'CCONJ')) from++
  else if (isA(items[from], 'ADV') && isComma(items[from + 1])) from += 2
  return bare(items, { from, to: inner.to })
}

/** The span of what is reported. Marks around all of it are left out, marks around a part of it stay. */
export function contentOf(items: readonly Item[], range: Range | undefined): Span | undefined {
  const inner = range && bare(items, range)
  if (!inner) return undefined
  const first = items[inner.from]!
  const last = items[inner.to]!
  if (inner.from === inner.to && first.passage) return { start: first.passage.start, end: first.passage.end }
  return { start: first.start, end: last.end }
}
