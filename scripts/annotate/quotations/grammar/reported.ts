import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import type { Found } from '../rule.ts'
import { joinedReportAt } from './clause.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cues.ts'
import { type Range, spanOf } from './range.ts'
import { sourceOf } from './source.ts'
import { isA, isComma, isDash, isStop } from './tests.ts'

/** A find from its parts; nothing when punctuation is all that is said. */
export function findOf(
  items: readonly Item[],
  content: Range,
  cue: Range,
  source: Range | undefined,
): Found[] {
  const span = contentOf(items, content)
  return span
    ? [{ content: [span], cue: spanOf(items, cue), ...(source && { source: spanOf(items, source) }) }]
    : []
}

/** A find of whoever the form of the verb tells; nothing when a finite verb has no subject. */
export function reported(
  items: readonly Item[],
  cue: Cue,
  content: Range,
  lexicon: QuotationLexicon,
): Found[] {
  const source = sourceOf(items, cue, lexicon)
  return source || cue.form === 'gerund' ? findOf(items, content, cue, source) : []
}

/** True where the comma at `at` only sets off the year of a date: "March 19th[,] 1996[,] in their home". */
function isInDate(items: readonly Item[], at: number): boolean {
  const isYear = (item: Item | undefined) => /^(?:1[5-9]|20)\d\d$/.test(item?.lower ?? '')
  return isYear(items[at + 1]) || (isYear(items[at - 1]) && isA(items[at + 1], 'ADP'))
}

/** The last item before the next comma, dash, stop or second report after `from`. */
export function untilBreak(items: readonly Item[], from: number, lexicon: QuotationLexicon): number {
  // "what he called “a farce” would go on": the verb behind the marks is the narration's.
  if (items[from]?.passage && isA(items[from + 1], 'VERB', 'AUX')) return from
  let i = from
  while (
    !isStop(items[i + 1]) &&
    (!isComma(items[i + 1]) || isInDate(items, i + 1)) &&
    !isDash(items[i + 1]) &&
    !joinedReportAt(items, i + 1, lexicon) &&
    !items[i]!.ends
  )
    i++
  return i
}
