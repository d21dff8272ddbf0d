import type { Item } from '../items.ts'
import { phraseEndingAt, phraseFrom } from './noun-phrase.ts'
import type { Range } from './range.ts'
import { wholeSubject } from './stretch.ts'
import {
  isA,
  isComma,
  isDash,
  isFiniteVerb,
  isHead,
  isRelative,
  isStop,
  isTagged,
  isTime,
  isUsed,
  isVerbal,
} from './tests.ts'

const isConjunction = (item: Item): boolean => isA(item, 'CCONJ')

/**
 * True where what follows the item at `at` is no subject, but the object of a preposition or a verb:
 * "swam to [the bridge]", "is [dead]". After "said" it may be a subject.
 */
const isGoverned = (items: readonly Item[], at: number): boolean =>
  isTagged(items[at], 'IN') || (isA(items[at], 'VERB', 'AUX') && !isUsed(items[at], 'reporting'))

/** Left of the apposition, relative clause or adverbial that the comma at `comma` closes. */
function acrossComma(items: readonly Item[], comma: number): Range | undefined {
  let at = comma
  let nearest: Range | undefined
  for (let steps = 0; steps < 4; steps++) {
    let left = at - 1
    while (left > 0 && !isComma(items[left]) && !isDash(items[left]) && !items[left]!.ends) left--
    if (left <= 0 || items[left]!.passage) break
    // "it hit Reed, who left, [the source], who saw it, said": a noun phrase behind a relative clause is another one.
    if (nearest && isRelative(items[left + 1])) return nearest
    const ending = phraseEndingAt(items, left - 1)
    const phrase = ending && isGoverned(items, ending.from - 1) ? undefined : ending
    if (phrase && (!isComma(items[phrase.from - 1]) || items[phrase.from]!.capital)) return phrase
    nearest ??= phrase
    at = left
  }
  return nearest ?? beforeReduced(items, comma - 1)
}

/** The noun phrase that a relative pronoun at `at` stands for. */
const antecedent = (items: readonly Item[], at: number): Range | undefined =>
  phraseEndingAt(items, isComma(items[at - 1]) ? at - 2 : at - 1)

/** The noun phrase before a relative clause or a participle that ends at `to`: "[the man] who saw it", "[people] briefed on it". */
function beforeReduced(items: readonly Item[], to: number): Range | undefined {
  for (let i = to; i > 0; i--) {
    if (isRelative(items[i])) {
      const phrase = antecedent(items, i)
      return phrase && { from: phrase.from, to }
    }
    if (isComma(items[i]) || isStop(items[i]) || items[i]!.ends) return undefined
    if (isTagged(items[i], 'VBN', 'VBG', 'JJ') && isA(items[i - 1], 'NOUN', 'PROPN', 'PRON')) {
      const phrase = phraseEndingAt(items, i - 1)
      return phrase && { from: phrase.from, to }
    }
    if (isFiniteVerb(items[i]) && !items.slice(Math.max(0, i - 8), i).some(isRelative)) return undefined
  }
  return undefined
}

/** The last item before a time between subject and verb: "the [court] last week ruled", "Bell [on] Monday said". */
function beforeTime(items: readonly Item[], at: number): number {
  if (!isTime(items, at)) return at
  let from = at
  while (isTime(items, from - 1) || isTagged(items[from - 1], 'DT', 'CD')) from--
  if (isTagged(items[from - 1], 'IN')) from--
  return isHead(items[from - 1]) ? from - 1 : at
}

/** The last part of joined phrases whose first belongs to a verb before: "they wait for Reed and [Bell] said". */
function lastJoined(items: readonly Item[], phrase: Range): Range {
  const governed =
    isA(items[phrase.from - 1], 'ADP', 'VERB') && items.slice(0, phrase.from).some(isFiniteVerb)
  const and = items.slice(phrase.from, phrase.to).findIndex(isConjunction)
  return governed ? { from: phrase.from + and + 1, to: phrase.to } : phrase
}

/** The subject to the left of a verb, with what hangs on it: `[Vince Cable, who replaced Tim Farron,] said`. */
export function subjectBefore(items: readonly Item[], verb: number): Range | undefined {
  let i = verb - 1
  while (isVerbal(items[i])) i--
  if (isRelative(items[i])) return antecedent(items, i)
  // "came and said" shares the subject of the verb before.
  if (isA(items[i], 'CCONJ')) return undefined
  if (isComma(items[i]) || isDash(items[i])) {
    const aside = isA(items[i - 1], 'ADV') && isComma(items[i - 2]) ? i - 3 : i - 1
    const whole = wholeSubject(items, verb, aside)
    if (whole) return whole
    const phrase = acrossComma(items, i)
    return phrase && { from: phrase.from, to: Math.max(phrase.to, aside) }
  }
  i = beforeTime(items, i)
  const oblique = isUsed(items[i], 'oblique') && !isUsed(items[i - 1], 'partitive')
  const ending = oblique ? undefined : phraseEndingAt(items, i)
  const phrase = ending && lastJoined(items, ending)
  if (!phrase) return beforeReduced(items, i)
  // "[Ana Bell, Tom Reed and Mia Hill] said"
  const listed = isComma(items[phrase.from - 1]) && items.slice(phrase.from, i).some(isConjunction)
  const list = listed ? wholeSubject(items, verb, i) : undefined
  if (list) return list
  // "[Ana Bell who is the mayor] said", "[a man told of it] said"
  const before = items[phrase.from - 1]
  const hangs = isTagged(before, 'VBN', 'VBG', 'VBD', 'IN', 'TO') || isA(before, 'AUX')
  const reduced = hangs ? beforeReduced(items, phrase.from) : undefined
  return reduced ? { from: reduced.from, to: i } : phrase
}

/** The subject to the right of a verb: `said [Ana Bell]`. */
export const subjectAfter = (items: readonly Item[], verb: number): Range | undefined =>
  phraseFrom(items, isUsed(items[verb + 1], 'additive') ? verb + 2 : verb + 1, false)

/** Letters of a degree or an age behind a name. */
const isLetters = (item: Item | undefined): boolean =>
  isA(item, 'NUM') || (isA(item, 'PROPN') && item!.lower.length <= 5)

/** With the relative clause or the participle right behind it: `a man [who saw it]`, `a report [published on Monday]`. */
export function withRelative(items: readonly Item[], phrase: Range): Range {
  const next = phrase.to + 1
  const participle = isTagged(items[next], 'VBN') && isA(items[phrase.to], 'NOUN')
  if (!isRelative(items[next]) && !participle) return phrase
  let to = next
  while (!isStop(items[to + 1]) && !isComma(items[to + 1])) to++
  const clause = participle && items.slice(next, to + 1).some(isFiniteVerb)
  return clause ? phrase : { from: phrase.from, to }
}

/** With the apposition or the relative clause that follows: `[Ana Bell, the mayor of Reed]`. */
export function withApposition(items: readonly Item[], phrase: Range): Range {
  const comma = phrase.to + 1
  if (!isComma(items[comma])) return phrase
  // "Bell, [Ph.D.,] the mayor", "Bell, [57,] of Oldhaven"
  if (isLetters(items[comma + 1]) && isComma(items[comma + 2]))
    return withApposition(items, { from: phrase.from, to: comma + 1 })
  const relative = isRelative(items[comma + 1])
  if (!relative && !isA(items[comma + 1], 'DET', 'NOUN', 'ADJ', 'PROPN', 'NUM')) return phrase
  let i = comma + 1
  while (!isStop(items[i]) && !isComma(items[i]) && !items[i]!.ends) {
    if (isFiniteVerb(items[i]) && !relative) return phrase
    i++
  }
  return { from: phrase.from, to: i - 1 }
}

/** May speak, as far as its words tell: its head, before all that hangs on it, is a name or a pronoun for a person. */
export function maySpeak(items: readonly Item[], { from, to }: Range): boolean {
  let head = from
  while (head < to && !isA(items[head + 1], 'ADP') && !isComma(items[head + 1])) head++
  return isA(items[head], 'PROPN') || (isTagged(items[head], 'PRP') && !isUsed(items[head], 'expletive'))
}
