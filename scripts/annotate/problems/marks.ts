import type { Problem } from '../../model/layers.ts'
import { doubt } from './doubt.ts'

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
]
const STRAIGHT = '"'

/** The place of the last mark that is open at the end of a paragraph, or -1. */
function openAtEnd(words: string): number {
  for (const [open, close] of PAIRS) {
    const opened = words.lastIndexOf(open)
    if (opened >= 0 && words.indexOf(close, opened) < 0) return opened
  }
  const marks = words.split(STRAIGHT).length - 1
  // A straight mark after a digit stands for inches.
  const inches = words.match(/\d"(?=[\s,.)]|$)/g)?.length ?? 0
  return marks % 2 === 1 && inches === 0 ? words.lastIndexOf(STRAIGHT) : -1
}

/** A quotation of several paragraphs opens its mark again at each and closes it once. */
const reopens = (next: string): boolean => /^[“«"]/.test(next)

/** Without marks opened again: the next paragraph has a closing mark too many. */
const closesLater = (open: string, next: string): boolean =>
  open === STRAIGHT
    ? openAtEnd(next) >= 0
    : PAIRS.some(
        ([mark, close]) =>
          mark === open && next.indexOf(close) >= 0 && !next.slice(0, next.indexOf(close)).includes(mark),
      )

/** Doubts about quotation marks. */
export const markRules = [
  doubt('mark-never-closed', 'He said: {“We go at dawn.}', ({ doc: { article, paragraphs } }) => {
    const words = paragraphs.map(({ start, end }) => article.text.slice(start, end))
    const found: Omit<Problem, 'rule'>[] = []
    for (let i = 0; i < words.length; i++) {
      const at = openAtEnd(words[i]!)
      if (at < 0) continue
      const next = words[i + 1] ?? ''
      if (reopens(next)) continue
      if (closesLater(words[i]![at]!, next)) {
        i++
        continue
      }
      found.push({
        span: { start: paragraphs[i]!.start + at, end: paragraphs[i]!.end },
        message: 'This quotation mark is never closed.',
        advice: 'Compare with the source and add the missing mark to the article.',
      })
    }
    return found
  }),
]
