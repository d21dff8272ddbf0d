import type { QuotationLanguage } from '../../../model/language/quotations.ts'
import type { Item } from '../items.ts'
import { cueAt } from './cues.ts'
import { isA, isComma, isFiniteVerb, isNominal, isWord } from './tests.ts'

/** Is there a verb that can carry a clause among the items `from` to `to`? */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isFiniteVerb(items[i])) return true
  return false
}

/** Does another report begin at the comma `at`: ", adding that", ", but Bell said"? */
function newReportAt(items: readonly Item[], at: number, language: QuotationLanguage): boolean {
  let i = at + 1
  if (language.conjunctions.has(items[i]?.lower ?? '')) i++
  const limit = Math.min(items.length, i + 9)
  for (; i < limit; i++) {
    if (cueAt(items, i, language)) return true
    if (isA(items[i], 'VERB', 'AUX') || isComma(items[i])) return false
  }
  return false
}

/** The last item of the clause that begins at `from`: up to the sentence's end or another report. */
export function clauseEnd(items: readonly Item[], from: number, language: QuotationLanguage): number {
  for (let i = from; i < items.length; i++) {
    if (isWord(items[i], ';')) return i - 1
    if (isComma(items[i]) && i > from + 2 && newReportAt(items, i, language)) return i - 1
  }
  return items.length - 1
}

/** Could a clause of its own begin at `at`: a noun phrase with a verb after it? */
export function clauseBegins(items: readonly Item[], at: number): boolean {
  if (!isNominal(items[at]) && !isA(items[at], 'ADP', 'SCONJ', 'ADV')) return false
  const limit = Math.min(items.length, at + 25)
  for (let i = at; i < limit; i++) {
    if (isFiniteVerb(items[i])) return true
    if (/^[.;:]$/.test(items[i]!.lower)) return false
  }
  return false
}
