import type { PassageKind } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { type Frame, passageAlone } from '../frames.ts'

/** What carries no quotation on: a name under a letter. */
const NO_WORDS: ReadonlySet<PassageKind | undefined> = new Set(['title', 'name', 'sign', 'caption'])

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
    if (!passage || !(same || open) || NO_WORDS.has(passage.kind)) break
    found.push({ start: passage.start, end: passage.end })
    open = !passage.closed
    if (!same && passage.closed) break
  }
  return found
}
