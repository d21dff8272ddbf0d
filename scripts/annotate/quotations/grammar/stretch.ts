import type { Item } from '../items.ts'
import { phraseFrom } from './noun-phrase.ts'
import type { Range } from './range.ts'
import {
  isA,
  isComma,
  isDash,
  isFiniteVerb,
  isHyphen,
  isLabel,
  isNominal,
  isRelative,
  isTagged,
  isTime,
  isUsed,
  isWord,
} from './tests.ts'

/** Words of a passage that needs no comma before its speaker. */
const LONG = 8

const isBreak = (item: Item | undefined): boolean => isComma(item) || isDash(item)

/** The relative pronoun whose clause holds the verb at `at`: "Bell, [who] says he was there, …". */
function relativeBefore(items: readonly Item[], at: number): number | undefined {
  const head = items.slice(0, at).findLastIndex(item => isBreak(item) || item.passage) + 1
  if (isRelative(items[head])) return head
  const nearest = items.slice(0, at).findLastIndex(item => isRelative(item) || isFiniteVerb(item))
  return nearest > head && isRelative(items[nearest]) ? nearest : undefined
}

/** “…,” [retired] footballer Tom Reed said: a participle that the tagger took for a verb. */
const isMisread = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.passage !== undefined && isA(items[at + 1], 'NOUN') && !isUsed(items[at], 'reporting')

/**
 * Where the clause of the verb at `verb` begins, when nothing but its subject and adverbials stands before it: at the
 * sentence's head, behind a passage, a colon or a conjunction. Undefined behind another verb.
 */
function clauseFrom(items: readonly Item[], verb: number): number | undefined {
  for (let i = verb - 1; i >= 0; i--) {
    const item = items[i]!
    if (item.passage && !isLabel(item))
      return item.ends || (i === 0 && item.words >= LONG) ? i + 1 : undefined
    // "that [Bell, the mayor,] said"; "besides opening it" is no clause.
    const conjunction = isA(item, 'SCONJ') && !isTagged(items[i + 1], 'VBG', 'VBN')
    if (isWord(item, ';', ':') || conjunction) return i + 1
    if (!isFiniteVerb(item) || isMisread(items, i)) continue
    const relative = relativeBefore(items, i)
    if (relative === undefined) return undefined
    i = relative
  }
  return 0
}

/** Behind a dateline's dash: "LONDON, May 3 — [Ana Bell, the mayor,] said". Two dashes enclose an apposition. */
function afterDateline(items: readonly Item[], from: number, to: number): number {
  const dashes = items.slice(from, to + 1).flatMap((item, i) => (isDash(item) ? [from + i] : []))
  return from === 0 && dashes.length === 1 ? dashes[0]! + 1 : from
}

/**
 * True where what opens at `at` may be the subject, not an adverbial: a noun phrase that tells no time, alone
 * up to `end` or with a phrase on it.
 */
function opensSubject(items: readonly Item[], at: number, end: number, last: boolean): boolean {
  // "[newly] elected mayor"
  if (isA(items[at], 'ADV') && !isHyphen(items[at + 1])) return opensSubject(items, at + 1, end, last)
  const item = items[at]!
  // "retired footballer Tom Reed"; "Asked about it, …" and "Citing police, …" are no subjects.
  const hyphen = isHyphen(items[at + 1])
  const participle = isTagged(item, 'VBN', 'VBD', 'VBG') && !hyphen && !item.capital
  if (participle && !(isA(items[at + 1], 'NOUN') && (last || !isTagged(item, 'VBG')))) return false
  if (!participle && !isNominal(item) && !hyphen) return false
  const phrase = phraseFrom(items, participle ? at + 1 : at, false)
  if (!phrase || isTime(items, phrase.to)) return false
  const next = items[phrase.to + 1]
  return phrase.to + 1 >= end || isRelative(next) || isTagged(next, 'VBN', 'VBG', 'IN', 'JJ', '-LRB-')
}

/** Behind conjunctions, linking adverbs and commas. */
function afterOpeners(items: readonly Item[], from: number): number {
  let at = from
  while (
    isBreak(items[at]) ||
    isA(items[at], 'CCONJ') ||
    (isA(items[at], 'ADV') && !isTagged(items[at + 1], 'VBN', 'JJ', 'CD') && !isHyphen(items[at + 1]))
  )
    at++
  return at
}

/**
 * The subject of a verb with all that commas set off behind it: "[Ana Bell, the mayor, who built it,] said". Found from
 * the clause's head on: the first part between commas that is a noun phrase, adverbials passed over.
 * @param to the last item before the verb's auxiliaries and adverbs
 */
export function wholeSubject(items: readonly Item[], verb: number, to: number): Range | undefined {
  const opening = clauseFrom(items, verb)
  if (opening === undefined) return undefined
  let at = afterOpeners(items, afterDateline(items, opening, to))
  while (at <= to) {
    let end = at
    while (end <= to && !isBreak(items[end])) end++
    if (opensSubject(items, at, end, end > to)) return { from: at, to }
    at = afterOpeners(items, end)
  }
  return undefined
}
