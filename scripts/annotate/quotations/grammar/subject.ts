import type { Item } from '../items.ts'
import type { Range } from './range.ts'
import { isA, isComma, isFiniteVerb, isHead, isNominal, isVerbal, isWord } from './tests.ts'

const PERSONAL = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you'])

/** May this item stand inside a noun phrase whose next item to the right is part of it already? */
function joins(items: readonly Item[], j: number, next: Item): boolean {
  const item = items[j]!
  const before = items[j - 1]
  if (isWord(item, "'s", "'") || isNominal(item)) return true
  if (isA(item, 'ADP') || isWord(item, 'to')) return isHead(before) && isNominal(next)
  if (isA(item, 'CCONJ')) return isHead(before) && isNominal(next)
  if (isA(item, 'ADV')) return isA(next, 'NUM', 'ADJ')
  return isWord(item, '-', '/', '(', ')') && before !== undefined
}

/** The noun phrase that ends with item `to`. */
export function phraseEndingAt(items: readonly Item[], to: number): Range | undefined {
  if (!isHead(items[to]) && !isA(items[to], 'ADJ', 'DET') && !isWord(items[to], ')')) return undefined
  if (PERSONAL.has(items[to]!.lower)) return { from: to, to }
  let from = to
  while (from > 0 && joins(items, from - 1, items[from]!) && !PERSONAL.has(items[from - 1]!.lower)) from--
  while (
    from < to &&
    (isA(items[from], 'CCONJ', 'ADP', 'PART', 'ADV') || isWord(items[from], '-', '(', ')', '/'))
  )
    from++
  return { from, to }
}

/** Left of an apposition or a relative clause that the comma at `comma` closes: where its noun phrase ends. */
function beforeApposition(items: readonly Item[], comma: number): Range | undefined {
  let at = comma
  for (let steps = 0; steps < 4; steps++) {
    let left = at - 1
    while (left > 0 && !isComma(items[left])) left--
    if (left <= 0) break
    const phrase = phraseEndingAt(items, left - 1)
    if (phrase && !isA(items[left - 1], 'NUM') && !isComma(items[phrase.from - 1])) return phrase
    if (phrase && items[phrase.from]!.capital) return phrase
    at = left
  }
  return undefined
}

/** The subject to the left of a verb, with its apposition: `[Vince Cable, who replaced Tim Farron,] said`. */
export function subjectBefore(items: readonly Item[], verb: number): Range | undefined {
  let i = verb - 1
  while (i >= 0 && isVerbal(items[i])) i--
  if (i < 0) return undefined
  if (!isComma(items[i])) return phraseEndingAt(items, i)
  const phrase = beforeApposition(items, i)
  return phrase && { from: phrase.from, to: i - 1 }
}

/** The subject to the right of a verb: `said [Ana Bell, the mayor of Reed]`. */
export function subjectAfter(items: readonly Item[], verb: number): Range | undefined {
  const from = verb + 1
  if (!isNominal(items[from])) return undefined
  if (isA(items[from], 'PRON')) return { from, to: from }
  let to = from
  while (
    to + 1 < items.length &&
    (isNominal(items[to + 1]) ||
      isWord(items[to + 1], "'s", "'", '-') ||
      ((isWord(items[to + 1], 'of', 'for', 'at', 'from', 'with') || isA(items[to + 1], 'CCONJ')) &&
        isNominal(items[to + 2]))) &&
    !items[to + 1]!.passage
  )
    to++
  return isHead(items[to]) || isWord(items[to], ')') ? { from, to } : undefined
}

/** Where an apposition that follows a noun phrase ends: `Ana Bell[, the mayor of Reed]`. */
export function withApposition(items: readonly Item[], phrase: Range): Range {
  const comma = phrase.to + 1
  if (!isComma(items[comma])) return phrase
  let i = comma + 1
  if (!isA(items[i], 'DET', 'NOUN', 'ADJ', 'PROPN') && !isWord(items[i], 'who')) return phrase
  while (i < items.length && !isComma(items[i]) && !items[i]!.passage && !/^[.!?:;]$/.test(items[i]!.lower)) {
    if (isFiniteVerb(items[i]) && !isWord(items[comma + 1], 'who')) return phrase
    i++
  }
  return { from: phrase.from, to: i - 1 }
}
