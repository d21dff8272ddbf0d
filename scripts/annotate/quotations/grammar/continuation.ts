import type { Span } from '../../../model/span.ts'
import { type Frame, passageAlone } from '../frames.ts'

/** The paragraphs before sentence `at` that are nothing but the beginning of its first passage: each left its mark open. */
export function leading(frames: readonly Frame[], at: number): Span[] {
  const found: Span[] = []
  if (!frames[at]!.items[0]!.passage) return found
  for (let i = at - 1; i >= 0; i--) {
    const passage = passageAlone(frames[i])?.passage
    if (!passage || passage.closed || frames[i]!.paragraph === frames[at]!.paragraph) break
    found.unshift({ start: passage.start, end: passage.end })
  }
  return found
}

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
    // A name under a letter carries no quotation on.
    if (!passage || !(same || open) || (passage.kind ?? 'speech') !== 'speech') break
    found.push({ start: passage.start, end: passage.end })
    open = !passage.closed
  }
  return found
}
