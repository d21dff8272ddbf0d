import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { phraseFrom } from './noun-phrase.ts'
import { nextAfter } from './range.ts'
import { isA, isComma, isFiniteVerb, isTagged, isUsed, isWord } from './tests.ts'

/** With a participle that a phrase of its own follows: "in a statement [emailed] to reporters". */
const withParticiple = (items: readonly Item[], to: number | undefined): number | undefined =>
  to !== undefined && isTagged(items[to + 1], 'VBN') && isA(items[to + 2], 'ADP') ? to + 1 : to

/** Where an adverbial that begins at `at` ends: "on Monday", "in a statement", "last week", "again". */
function adverbialEnd(items: readonly Item[], at: number, lexicon: QuotationLexicon): number | undefined {
  // "said [that day]", not "said [that] it was old".
  const opens = lexicon.complementizers.has(items[at]?.lower ?? '') && !isUsed(items[at + 1], 'time')
  if (opens || isUsed(items[at], 'partitive')) return undefined
  // "suggested [as] many as 200 came"
  if (isA(items[at], 'ADV') && isUsed(items[at], 'comparison')) return undefined
  if (isA(items[at], 'ADV') && !isTagged(items[at], 'WRB')) return at
  if (isTagged(items[at], 'IN', 'TO', 'RP')) return withParticiple(items, phraseFrom(items, at + 1, true)?.to)
  const phrase = phraseFrom(items, at, false)
  if (!phrase) return undefined
  if (lexicon.times.has(items[phrase.to]!.lower)) return phrase.to
  // "said [Sunday] most of them were …": what follows the day is another phrase.
  let end = at
  while (end <= phrase.to && (lexicon.times.has(items[end]!.lower) || isA(items[end], 'NUM'))) end++
  return lexicon.times.has(items[at]!.lower) ? end - 1 : undefined
}

/** The first item after adverbials between a verb and what it governs. */
export function afterAdverbials(items: readonly Item[], at: number, lexicon: QuotationLexicon): number {
  // "in a filing to the exchange [(HEX)] that …"
  const closes = isWord(items[at], '(') ? nextAfter(items, at, item => isWord(item, ')')) : undefined
  if (closes) return afterAdverbials(items, closes + 1, lexicon)
  const end = adverbialEnd(items, at, lexicon)
  return end === undefined ? at : afterAdverbials(items, end + 1, lexicon)
}

/** The first item after a parenthesis between commas, or a comma and a colon: ", however," and ", in an interview on Monday,". */
export function afterParenthesis(items: readonly Item[], at: number): number {
  if (!isComma(items[at])) return at
  for (let i = at + 1; i < items.length; i++) {
    if (isComma(items[i])) return i + 1
    if (isWord(items[i], ':')) return i
    // A clause of its own is no parenthesis: "will close, [Bell said], “…”".
    if (isFiniteVerb(items[i])) return at
  }
  return at
}
