import type { MarkedWords } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { trimmed } from '../../text/spans.ts'
import { type Mark, marksIn, surelyClosedLater } from './marks.ts'

interface Open {
  readonly mark: Mark
  readonly inner: MarkedWords[]
}

/** What stands between the marks of one paragraph. */
export interface Scanned {
  /** Outermost passages, in text order. */
  readonly passages: readonly MarkedWords[]
  /** The mark that nothing closes before the paragraph ends. */
  readonly leftOpen?: Mark
}

function shut(
  text: string,
  { mark, inner }: Open,
  end: number,
  outerEnd: number,
  closed: boolean,
): MarkedWords {
  return {
    ...trimmed(text, { start: mark.end, end }),
    outer: { start: mark.start, end: outerEnd },
    closed,
    single: mark.single,
    inner,
  }
}

/** True where the next double mark of a paragraph is the closing mark of a passage left open before it. */
function closesFirst(marks: readonly Mark[], open: Mark): boolean {
  const first = marks.find(mark => !mark.single)
  return first?.mayClose === true && !first.mayOpen && open.kind!.closes.includes(first.sign)
}

/** True where the text at `at` opens with this mark again. */
const reopensAt = (text: string, at: number, { sign }: Mark): boolean => text.startsWith(sign, at)

const LEADS_IN = /[:,]\s*$/
const CAPITAL = /^[\p{Lu}…]/u
const SENTENCE_ENDS = /[.!?…]$/

/**
 * A single mark that nothing closes is an apostrophe, but for one that opens a whole utterance: at the head of the
 * paragraph or after a comma or a colon, up to the end of a sentence, or with the next paragraph opening it again.
 */
function opensUtterance(text: string, paragraph: Span, mark: Mark, next: Span | undefined): boolean {
  if (!mark.single) return true
  const leads =
    mark.start === paragraph.start ||
    LEADS_IN.test(text.slice(Math.max(paragraph.start, mark.start - 3), mark.start))
  if (!leads || !CAPITAL.test(text.slice(mark.end, mark.end + 2))) return false
  return (
    (next && reopensAt(text, next.start, mark)) ||
    SENTENCE_ENDS.test(text.slice(paragraph.end - 1, paragraph.end))
  )
}

/** The first double mark of a paragraph closes what nothing opened, and is no opening one that has lost its space. */
function lacksOpening(text: string, marks: readonly Mark[]): boolean {
  const [first, second] = marks.filter(mark => !mark.single)
  const closes = first?.mayClose === true && !first.mayOpen && !first.loose
  return closes && second?.mayOpen !== false && /[,.!?…]/.test(text[first.start - 1]!)
}

/** A speaker between two commas, where the mark before the first is missing: `“We go[,] said Ana Bell, “we stay”`. */
const UNCLOSED = /[,.?!](?=\s+[^,.!?]{3,60},\s*$)/

/** Where a passage ends that another one's mark breaks off at `at`. */
function brokenEnd(text: string, open: Mark, at: number): number | undefined {
  const from = Math.max(open.end, at - 80)
  const found = UNCLOSED.exec(text.slice(from, at))
  return found ? from + found.index + 1 : undefined
}

/**
 * The passages between quote marks of one paragraph, outermost first. One pass with a stack: linear.
 * A passage without a closing mark ends where the next one of its kind opens, or with the paragraph.
 * @param goingOn the mark of a passage that the paragraph before left open
 * @param next the next paragraph, which may open the mark again
 */
export function passagesIn(text: string, paragraph: Span, goingOn?: Mark, next?: Span): Scanned {
  const marks = marksIn(text, paragraph)
  const closedLater = surelyClosedLater(marks)
  const found: MarkedWords[] = []
  const resumes = goingOn && !goingOn.single && closesFirst(marks, goingOn)
  const head = resumes ? goingOn : lacksOpening(text, marks) ? marks.find(mark => !mark.single)! : undefined
  const stack: Open[] = head
    ? [{ mark: { ...head, start: paragraph.start, end: paragraph.start }, inner: [] }]
    : []
  let closer = head && !resumes ? head : undefined
  const put = (passage: MarkedWords) => (stack.at(-1)?.inner ?? found).push(passage)
  const abandon = (keepTo: number) => {
    while (stack.length > keepTo) {
      const open = stack.pop()!
      for (const passage of open.inner) put(passage)
    }
  }
  const goesOn = (mark: Mark): boolean => next !== undefined && reopensAt(text, next.start, mark)
  const closes = (open: Open, mark: Mark, i: number) =>
    (mark === closer || open.mark.kind!.closes.includes(mark.sign)) &&
    mark.mayClose &&
    open.mark.end < mark.start &&
    !(mark.possessive && open.mark.single && (closedLater[i] || goesOn(open.mark)))
  marks.forEach((mark, i) => {
    const depth = stack.findLastIndex(open => closes(open, mark, i))
    const sameOpen = stack.findIndex(
      open =>
        open.mark.sign === mark.sign ||
        (open.mark.single && mark.single && brokenEnd(text, open.mark, mark.start) !== undefined),
    )
    if (depth >= 0 && !(mark.mayOpen && depth < stack.length - 1)) {
      abandon(depth + 1)
      put(shut(text, stack.pop()!, mark.start, mark.end, true))
      closer = undefined
    } else if (mark.mayOpen || (mark.loose && stack.length === 0)) {
      if (sameOpen >= 0) {
        abandon(sameOpen + 1)
        const open = stack.pop()!
        const broken = brokenEnd(text, open.mark, mark.start)
        const { end } = trimmed(text, { start: paragraph.start, end: broken ?? mark.start })
        if (open.mark.single && broken === undefined) open.inner.forEach(put)
        else put(shut(text, open, end, end, false))
      }
      if (stack.length < 4) stack.push({ mark, inner: [] })
    }
  })
  const outermost = stack.findIndex(({ mark }) => opensUtterance(text, paragraph, mark, next))
  if (outermost < 0) {
    abandon(0)
    return { passages: found }
  }
  abandon(outermost + 1)
  const open = stack.pop()!
  abandon(0)
  found.push(shut(text, open, paragraph.end, paragraph.end, false))
  return { passages: found, leftOpen: open.mark }
}
