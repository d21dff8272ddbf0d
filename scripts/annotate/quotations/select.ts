import type { Span } from '../../model/span.ts'
import { greatest, smallest } from '../../text/lists.ts'
import { contains, overlaps } from '../../text/spans.ts'
import type { Found } from './rule.ts'

export interface Candidate extends Found {
  readonly rule: string
}

const hull = (spans: readonly Span[]): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end })

/** All that a report holds: content, cue and source. */
function whole(c: Candidate): Span {
  const spans = [hull(c.content), c.source].filter(span => span !== undefined)
  return { start: smallest(spans.map(s => s.start)), end: greatest(spans.map(s => s.end)) }
}

/** True where a report stands, cue and source included, in what another one tells. */
export const isWithin = (one: Candidate, other: Candidate): boolean =>
  one !== other && contains(hull(other.content), whole(one))

/** True where both may stand: apart, or one wholly inside the other's content, cue and source included. */
function compatible(a: Candidate, b: Candidate): boolean {
  const x = hull(a.content)
  const y = hull(b.content)
  if (a.cue && b.cue && overlaps(a.cue, b.cue)) return false
  if (!overlaps(x, y)) return true
  // What nobody in particular said adds nothing to another one's words.
  const has = (c: Candidate) => c.cue !== undefined && c.source !== undefined
  return (contains(x, whole(b)) && has(b)) || (contains(y, whole(a)) && has(a))
}

/**
 * Keeps, in order of precedence, the candidates that cross neither each other nor those settled before.
 * @returns only the new ones
 */
export function select(settled: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    if ([...settled, ...kept].every(other => compatible(other, candidate))) kept.push(candidate)
  }
  return kept
}
