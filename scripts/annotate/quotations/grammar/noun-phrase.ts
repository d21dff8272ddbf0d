import type { Item } from '../items.ts'
import type { Range } from './range.ts'
import {
  isA,
  isComma,
  isFiniteVerb,
  isHead,
  isHyphen,
  isLabel,
  isNamed,
  isNominal,
  isTagged,
  isUsed,
  isWord,
} from './tests.ts'

const isPersonal = (item: Item): boolean => isTagged(item, 'PRP')

/**
 * True where another phrase begins behind a noun, with an article: neither a name beside it,
 * "the union [the NUT]", nor a time, "a post [this week]".
 */
function opensAnother(items: readonly Item[], noun: number): boolean {
  const [article, word] = [items[noun + 1], items[noun + 2]]
  const determines = article?.word.deprel === 'det'
  return isA(items[noun], 'NOUN', 'PROPN') && determines && !word?.capital && !isUsed(word, 'time')
}

/** True where this item may stand inside a noun phrase whose next item to the right is part of it already. */
function joinsLeft(items: readonly Item[], j: number): boolean {
  const item = items[j]!
  const before = items[j - 1]
  const next = items[j + 1]!
  if (isTagged(item, 'POS')) return true
  // "mum-of-three", "well-known": parts of one word, whatever they are by themselves.
  if (isHyphen(item) || isHyphen(next)) return true
  if (isPersonal(item)) return false
  // "At the meeting [a man] said": an article opens a phrase of its own.
  if (opensAnother(items, j)) return false
  // "[loved] ones"
  if (isUsed(next, 'substitute')) return true
  if (isNominal(item)) return true
  if (isA(item, 'ADP') || isTagged(item, 'TO')) return isHead(before) && isNominal(next)
  if (isA(item, 'CCONJ')) return isNominal(next) && (isHead(before) || isUsed(item, 'correlative'))
  if (isComma(item)) return isA(before, 'ADJ') && isA(next, 'ADJ')
  if (isA(item, 'ADV')) return isA(next, 'NUM', 'ADJ') || isTagged(next, 'VBN', 'VBG')
  if (isTagged(item, 'VBN', 'VBG') || isHyphen(before)) return isNominal(next)
  // "the champion [turned] coach"
  if (isUsed(item, 'becoming')) return isA(next, 'NOUN')
  return isWord(item, '/', '(', ')', '.') && isNominal(before)
}

/** True where a noun phrase may begin: with a nominal, a capital or a hyphenated word. */
const opens = (items: readonly Item[], at: number): boolean =>
  isNominal(items[at]) ||
  items[at]!.capital ||
  isUsed(items[at], 'correlative') ||
  isUsed(items[at + 1], 'substitute') ||
  isHyphen(items[at + 1])

/** A participle that stands for somebody: "the [accused]", "the [deceased]". */
const isPerson = (items: readonly Item[], at: number): boolean =>
  isTagged(items[at], 'VBN') && isTagged(items[at - 1], 'DT')

/** The noun phrase that ends with item `to`, with the phrases and names that hang on its nouns. */
export function phraseEndingAt(items: readonly Item[], to: number): Range | undefined {
  const last = items[to]
  if (!last || !(isHead(last) || isA(last, 'ADJ') || isWord(last, ')') || isPerson(items, to)))
    return undefined
  // "Bell [himself] said"
  const emphasized = isUsed(last, 'reflexive') ? phraseEndingAt(items, to - 1) : undefined
  if (emphasized) return { from: emphasized.from, to }
  if (isPersonal(last) && !isUsed(items[to - 1], 'partitive')) return { from: to, to }
  let from = to
  while (from > 0 && joinsLeft(items, from - 1)) from--
  while (from < to && !opens(items, from)) from++
  return opens(items, from) ? { from, to } : undefined
}

/**
 * The noun phrase that begins with item `from`.
 * @param short leave out the phrases that hang on it, but for those of parts: "of"
 */
export function phraseFrom(items: readonly Item[], from: number, short: boolean): Range | undefined {
  if (!isNominal(items[from]) && !isTagged(items[from], 'VBG', 'VBN') && !isHyphen(items[from + 1]))
    return undefined
  if (isPersonal(items[from]!)) return { from, to: from }
  const hangs = short ? 'partitive' : 'attachment'
  let to = from
  for (;;) {
    const next = items[to + 1]
    const after = items[to + 2]
    const goesOn =
      (isNominal(next) && !next!.passage && !isPersonal(next!) && !(isHead(items[to]) && isA(next, 'DET'))) ||
      isTagged(next, 'POS') ||
      isHyphen(next) ||
      (isHyphen(items[to]) && next !== undefined) ||
      isHyphen(after) ||
      (isUsed(next, hangs) && isNominal(after) && isHead(items[to])) ||
      (isA(next, 'CCONJ') && isNominal(after) && isHead(items[to])) ||
      (isTagged(next, 'VBN', 'VBG') && isA(after, 'NOUN') && !isHead(items[to])) ||
      // "the [deceased] had left"
      (isTagged(next, 'VBN') && isFiniteVerb(after)) ||
      isWord(next, '/') ||
      (isLabel(next) && (isA(items[to], 'DET', 'ADJ', 'PROPN') || isTagged(items[to], 'POS'))) ||
      // "ordered by a man [“Jake”] to go"
      (isNamed(next) && isA(items[to], 'NOUN'))
    if (!goesOn) break
    to++
  }
  // An adjective alone is a subject only before its verb: "many are …".
  return isHead(items[to]) || isHyphen(items[to - 1]) || isFiniteVerb(items[to + 1])
    ? { from, to }
    : undefined
}

/** Whose the noun at `noun` is: "[her] bold claim", "[Bell]'s view". */
export function ownerBefore(items: readonly Item[], noun: number): Range | undefined {
  let at = noun - 1
  while (isTagged(items[at], 'JJ', 'NN', 'RB', 'VBN', 'HYPH')) at--
  if (isTagged(items[at], 'PRP$')) return { from: at, to: at }
  return isTagged(items[at], 'POS') ? phraseEndingAt(items, at - 1) : undefined
}
