import type { Span } from '../model/span.ts'

/** A part of a longer stretch of text, and whether words were left out at its ends. */
export interface Excerpt extends Span {
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The next white space from `at`, looking at no more than 40 characters; `at` where there is none. */
function gap(text: string, at: number, step: 1 | -1): number {
  for (let i = at; Math.abs(i - at) < 40; i += step) if (/\s/.test(text[i] ?? ' ')) return i
  return at
}

/**
 * The part of `whole` that reaches at most `reach` characters to either side of `focus`, cut between words.
 * So a page that repeats text for each of its annotations stays small, however long a sentence is.
 */
export function excerpt(text: string, whole: Span, focus: Span, reach: number): Excerpt {
  const cutBefore = focus.start - whole.start > reach
  const cutAfter = whole.end - focus.end > reach
  const from = cutBefore ? gap(text, focus.start - reach, 1) : whole.start
  const to = cutAfter ? gap(text, focus.end + reach, -1) : whole.end
  return {
    start: cutBefore && from < focus.start ? from + 1 : Math.min(from, focus.start),
    end: Math.max(to, focus.end),
    cutBefore,
    cutAfter,
  }
}
