import type { Span } from '../../../model/span.ts'
import { type Mark, marksIn, surelyClosedLater } from './marks.ts'

/** Words between quote marks. `start` and `end` leave the marks out, `outer` includes them. */
export interface Passage extends Span {
  readonly outer: Span
  /** False when the paragraph ends, or another passage opens, before the closing mark. */
  readonly closed: boolean
  /** The mark it opens with, before the paragraph when it goes on from there. */
  readonly opening: Mark
  /** Between single marks, as titles, nicknames and quotations within quotations often are. */
  readonly single: boolean
  /** Passages between marks inside this one. */
  readonly inner: readonly Passage[]
}

interface Open {
  readonly mark: Mark
  readonly inner: Passage[]
}

const shut = ({ mark, inner }: Open, end: number, outerEnd: number, closed: boolean): Passage => ({
  start: mark.end,
  end,
  outer: { start: mark.start, end: outerEnd },
  closed,
  opening: mark,
  single: mark.kind!.single,
  inner,
})

/** Where text that ends before `at` ends, without the white space there. */
function lastNonSpace(text: string, at: number): number {
  let end = at
  while (end > 0 && /\s/.test(text[end - 1]!)) end--
  return end
}

/** Is the next double mark of a paragraph the closing mark of a passage left open before it? */
function closesFirst(marks: readonly Mark[], open: Mark): boolean {
  const first = marks.find(mark => mark.kind?.single !== true && !"'’›‘".includes(mark.sign))
  return first?.mayClose === true && !first.mayOpen && open.kind!.closes.includes(first.sign)
}

/**
 * The passages between quote marks of one paragraph, outermost first. One pass with a stack: linear.
 * A passage without a closing mark ends where the next one of its kind opens, or with the paragraph.
 * @param goingOn the mark of a passage that the paragraph before left open
 */
export function passagesIn(text: string, paragraph: Span, goingOn?: Mark): Passage[] {
  const marks = marksIn(text, paragraph)
  const closedLater = surelyClosedLater(marks)
  const found: Passage[] = []
  const resumes = goingOn && closesFirst(marks, goingOn)
  const start = { ...goingOn!, start: paragraph.start, end: paragraph.start }
  const stack: Open[] = resumes ? [{ mark: start, inner: [] }] : []
  const put = (passage: Passage) => (stack.at(-1)?.inner ?? found).push(passage)
  const abandon = (keepTo: number) => {
    while (stack.length > keepTo) {
      const open = stack.pop()!
      for (const passage of open.inner) put(passage)
    }
  }
  const closes = (open: Open, mark: Mark, i: number) =>
    open.mark.kind!.closes.includes(mark.sign) &&
    mark.mayClose &&
    open.mark.end < mark.start &&
    !(mark.possessive && open.mark.kind!.single && closedLater[i])
  marks.forEach((mark, i) => {
    const depth = stack.findLastIndex(open => closes(open, mark, i))
    const sameOpen = stack.findIndex(open => open.mark.sign === mark.sign)
    if (depth >= 0 && !(mark.mayOpen && depth < stack.length - 1)) {
      abandon(depth + 1)
      put(shut(stack.pop()!, mark.start, mark.end, true))
    } else if (mark.mayOpen) {
      if (sameOpen >= 0) {
        abandon(sameOpen + 1)
        const end = lastNonSpace(text, mark.start)
        const open = stack.pop()!
        if (open.mark.kind!.single) open.inner.forEach(put)
        else put(shut(open, end, end, false))
      }
      if (stack.length < 4) stack.push({ mark, inner: [] })
    }
  })
  const outermost = stack.findIndex(open => !open.mark.kind!.single)
  if (outermost < 0) abandon(0)
  else {
    abandon(outermost + 1)
    const open = stack.pop()!
    abandon(0)
    found.push(shut(open, paragraph.end, paragraph.end, false))
  }
  return found
}
