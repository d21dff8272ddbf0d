import type { Span } from '../../model/span.ts'
import { MARKS, type MarkKind, OPENING } from './characters.ts'

/** One quote mark in the text, with what its surroundings let it be. */
export interface Mark extends Span {
  readonly sign: string
  readonly kind: MarkKind | undefined
  readonly single: boolean
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** Between spaces: it may open what stands behind the space, when nothing is open that it closes. */
  readonly loose: boolean
  /** May as well be the apostrophe of `the teachers' pay`. */
  readonly possessive: boolean
}

const BEFORE_OPENING = /[\s([{:;—–\-/"“„«‘'‹]/
const AFTER_OPENING = /[^\s,;:!?)\]}”]/
const WORD = /[\p{L}\p{N}]/u
const LOWER_WORD = /^\s\p{Ll}/u
/** Marks that only ever open, where both readings would do. */
const OPENERS = '“‘„«‹‘‘``'

function look(text: string, span: Span, at: number, sign: string): Mark {
  const end = at + sign.length
  const before = at > span.start ? text[at - 1]! : ' '
  const after = end < span.end ? text[end]! : ' '
  const kind = OPENING.get(sign)
  const single = kind ? kind.single : '’›'.includes(sign)
  const elision = sign === "'" && /\d/.test(after)
  const mayOpen = kind !== undefined && !elision && AFTER_OPENING.test(after) && BEFORE_OPENING.test(before)
  const mayClose = /\S/.test(before)
    ? !single || !WORD.test(after)
    : end === span.end || (!single && /\s/.test(after) && at > span.start)
  return {
    start: at,
    end,
    sign,
    kind,
    single,
    mayOpen,
    mayClose: mayClose && !(mayOpen && OPENERS.includes(sign)),
    loose: kind !== undefined && !single && /\s/.test(before) && /\s/.test(after),
    possessive: single && /s/i.test(before) && LOWER_WORD.test(text.slice(end, Math.min(end + 2, span.end))),
  }
}

/** The quote marks of a paragraph, in text order; two single ones that close as many single passages are two. */
export function marksIn(text: string, span: Span): Mark[] {
  const found: Mark[] = []
  let doubles = 0
  for (const match of text.slice(span.start, span.end).matchAll(MARKS)) {
    const at = span.start + match.index
    const [sign] = match
    if (sign === '’’' && doubles === 0) {
      found.push(look(text, span, at, '’'), look(text, span, at + 1, '’'))
      continue
    }
    const mark = look(text, span, at, sign)
    // How many double passages are open, as far as the signs alone tell.
    if (!mark.single) doubles = mark.mayOpen && !mark.mayClose ? doubles + 1 : Math.max(0, doubles - 1)
    found.push(mark)
  }
  return found
}

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
