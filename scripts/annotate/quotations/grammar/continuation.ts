import type { Span } from '../../../model/span.ts'
import { type Frame, passageAlone } from '../frames.ts'

/**
 * The passages that carry on a quotation which ends sentence `at`: the rest of its paragraph as far as it is
 * nothing but passages, and, as long as no closing mark stands, the paragraphs that reopen the mark.
 */
export function continuation(frames: readonly Frame[], at: number): Span[] {
  const found: Span[] = []
  let open = frames[at]!.items.at(-1)?.passage?.closed === false
  for (let i = at + 1; i < frames.length; i++) {
    const passage = open ? frames[i]!.items[0]!.passage : passageAlone(frames[i])?.passage
    const same = frames[i]!.paragraph === frames[at]!.paragraph
    if (!passage || !(same || open)) break
    found.push({ start: passage.start, end: passage.end })
    open = !passage.closed
    if (!same && passage.closed) break
  }
  return found
}
