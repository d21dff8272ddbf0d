import type { Span } from '../../../model/span.ts'
import { greatest } from '../../../text/lists.ts'
import type { Context, Found } from '../rule.ts'
import { isA, isComma } from './tests.ts'

/** How far after a passage a cue of its own may stand. */
const REACH = 8

/**
 * A find with the passages that a conjunction joins to it: `Bell chanted, “We stay,” and [“They go,”] as …`;
 * `The road is closed, Bell said, and [“nobody may pass.”]`
 */
export function withJoined({ items, cues }: Context, found: Found): Found {
  const parts = [...found.content, found.cue, found.source].filter(part => part !== undefined)
  if (!found.source) return found
  const rest: Span[] = []
  let end = greatest(parts.map(part => part.end))
  for (;;) {
    const last = items.findLastIndex(item => item.start < end)
    const joint = isComma(items[last + 1]) ? last + 2 : last + 1
    const next = items[joint + 1]
    if (!isA(items[joint], 'CCONJ') || !next?.ends) break
    if (cues.some(cue => cue.from > joint && cue.from < joint + REACH)) break
    rest.push({ start: next.passage!.start, end: next.passage!.end })
    end = next.end
  }
  return rest.length > 0 ? { ...found, content: [...found.content, ...rest] } : found
}
