import type { Span } from '../../../model/span.ts'
import { MARKS, type MarkKind, OPENING } from './characters.ts'

/** One quote mark in the text, with what its surroundings let it be. */
export interface Mark extends Span {
  readonly sign: string
  readonly kind: MarkKind | undefined
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** May as well be the apostrophe of `the teachers' pay`. */
  readonly possessive: boolean
}

const BEFORE_OPENING = /[\s([{:—–\-/"“„«‘'‹]/
const AFTER_OPENING = /[^\s,;:!?)\]}”]/
const WORD = /[\p{L}\p{N}]/u
const LOWER_WORD = /^\s\p{Ll}/u

function look(text: string, span: Span, at: number, sign: string): Mark {
  const end = at + sign.length
  const before = at > span.start ? text[at - 1]! : ' '
  const after = end < span.end ? text[end]! : ' '
  const kind = OPENING.get(sign)
  const single = kind ? kind.single : '’›'.includes(sign)
  const elision = sign === "'" && /\d/.test(after)
  return {
    start: at,
    end,
    sign,
    kind,
    mayOpen: kind !== undefined && !elision && AFTER_OPENING.test(after) && BEFORE_OPENING.test(before),
    mayClose: /\S/.test(before)
      ? !single || !WORD.test(after)
      : !single && /\s/.test(after) && at > span.start,
    possessive: single && /s/i.test(before) && LOWER_WORD.test(text.slice(end, Math.min(end + 2, span.end))),
  }
}

/** The quote marks of a paragraph, in text order. */
export const marksIn = (text: string, span: Span): Mark[] =>
  [...text.slice(span.start, span.end).matchAll(MARKS)].map(match =>
    look(text, span, span.start + match.index, match[0]),
  )

/**
 * For each mark, whether a single mark that closes beyond doubt comes after it and before the next that
 * opens: then a possessive apostrophe need not be taken for the end.
 */
export function surelyClosedLater(marks: readonly Mark[]): boolean[] {
  const found: boolean[] = []
  let later = false
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    found[i] = later
    if (mark.mayOpen) later = false
    else if (mark.mayClose && !mark.possessive && "'’›‘".includes(mark.sign)) later = true
  }
  return found
}
