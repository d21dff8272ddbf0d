import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Found } from '../rule.ts'
import { isA, isComma, isTagged, isUsed } from './tests.ts'

/** True where the source is a court or the like: "[the jury]", "[a jury] in the Central Criminal Court". */
export function isCourt(items: readonly Item[], source: Span | undefined): boolean {
  const from = items.findIndex(({ start }) => start === source?.start)
  for (let at = from; at >= 0 && items[at]!.end <= source!.end; at++) {
    if (isA(items[at], 'ADP') || isComma(items[at])) return false
    if (isUsed(items[at], 'court')) return true
  }
  return false
}

/** False for what somebody only hears: in "the jury heard that it fell" it was said in court, in "Bell heard that it fell" it is not told. */
export function isTold(items: readonly Item[], { content, cue, source }: Found): boolean {
  const verb = items.find(({ start }) => start === cue?.start)
  return !isUsed(verb, 'hearing') || (isCourt(items, source) && !isPerceived(items, content[0]!))
}

/** "heard [Bell admit] it": a verb that does not agree with its subject is no clause's. */
function isPerceived(items: readonly Item[], { start }: Span): boolean {
  const from = items.findIndex(item => item.start >= start)
  const verb = items.findIndex((item, i) => i >= from && isA(item, 'VERB', 'AUX'))
  return isTagged(items[verb], 'VB', 'VBP') && isTagged(items[verb - 1], 'NN', 'NNP')
}
