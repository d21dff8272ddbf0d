import type { Item } from '../items.ts'
import { phraseFrom } from './noun-phrase.ts'
import type { Range } from './range.ts'
import {
  isA,
  isBreak,
  isDash,
  isFiniteVerb,
  isHyphen,
  isLabel,
  isRelative,
  isTagged,
  isTime,
  isWord,
} from './tests.ts'

/** The relative pronoun whose clause holds the verb at `at`: "Bell, [who] says he was there, …". */
function relativeBefore(items: readonly Item[], at: number): number | undefined {
  const head = items.slice(0, at).findLastIndex(item => isBreak(item) || item.passage) + 1
  return [head, at - 1].find(i => isRelative(items[i]))
}

/** “…,” [retired] footballer Tom Reed said: a participle that the tagger took for a verb. */
const isMisread = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.passage !== undefined && isA(items[at + 1], 'NOUN')

/**
 * Where the clause of the verb at `verb` begins, when nothing but its subject and adverbials stands before it: at the
 * sentence's head, behind a passage, a colon or a conjunction. Behind another verb there is no such place: the
 * sentence's end stands for it.
 */
function clauseFrom(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) {
    const item = items[i]!
    if (item.passage && !isLabel(item)) return i + 1
    // "that [Bell, the mayor,] said"; "besides opening it" is no clause.
    const conjunction = isA(item, 'SCONJ') && !isTagged(items[i + 1], 'VBG')
    if (isWord(item, ';', ':') || conjunction) return i + 1
    if (!isFiniteVerb(item) || isMisread(items, i)) continue
    const relative = relativeBefore(items, i)
    if (relative === undefined) return items.length
    i = relative
  }
  return 0
}

/** Behind a dateline's dash: "LONDON, May 3 — [Ana Bell, the mayor,] said". Two dashes enclose an apposition. */
function afterDateline(items: readonly Item[], from: number, to: number): number {
  const dashes = items.slice(from, to).flatMap((item, i) => (isDash(item) ? [from + i] : []))
  return from === 0 && dashes.length === 1 ? dashes[0]! : from
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
  const participle = isTagged(item, 'VBN', 'VBD', 'VBG')
  if (participle && !(isA(items[at + 1], 'NOUN') && (last || !isTagged(item, 'VBG')))) return false
  const phrase = phraseFrom(items, participle ? at + 1 : at, false)
  if (!phrase || isTime(items, phrase.to)) return false
  const next = items[phrase.to + 1]
  return phrase.to + 1 >= end || isRelative(next) || isTagged(next, 'VBN', 'VBG', 'IN', '-LRB-')
}

/** Behind conjunctions, linking adverbs and commas. */
function afterOpeners(items: readonly Item[], from: number): number {
  let at = from
  while (
    isBreak(items[at]) ||
    isA(items[at], 'CCONJ') ||
    (isA(items[at], 'ADV') && !isTagged(items[at + 1], 'VBN') && !isHyphen(items[at + 1]))
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
  let at = afterOpeners(items, afterDateline(items, clauseFrom(items, verb), to))
  while (at <= to) {
    let end = at
    while (end <= to && !isBreak(items[end])) end++
    if (opensSubject(items, at, end, end > to)) return { from: at, to }
    at = afterOpeners(items, end)
  }
  return undefined
}
