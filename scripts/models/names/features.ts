import type { Collector } from './collector.ts'
import type { Form } from './forms.ts'
import { mix } from './hash.ts'
import { LISTS } from './lexicon.ts'
import { opensSentence, type Prepared, REACH } from './prepared.ts'

const PLACE_LISTS = LISTS.country | LISTS.region | LISTS.largeCity | LISTS.city | LISTS.place
const PERSON_LISTS = LISTS.firstName | LISTS.lastName
/** More features than any word has. */
export const MOST_FEATURES = 192

// Numbers of the first template of each group.
const WORD = 1
const PAIR = 8
const SHAPE = 13
const SHAPES = 16
const PREFIX = 19
const SUFFIX = 23
const CLUSTER = 27
const CLUSTERS = 52
const LIST = 56
const TOGETHER = 59
const PHRASE = 62
const OPENING = 63
const SHOUTED = 65
const CASING = 67
const TOLD = 68
const RUN = 70
const SURROUNDINGS = 82

/**
 * What a word alone says about the word that it stands `place` behind: -2 … 2, 0 for the word itself. The same for
 * the same words everywhere.
 */
export function alone(to: Collector, form: Form, place: number): void {
  to.add(WORD + 4 + place, form.lower)
  for (const [level, cluster] of form.clusters.entries())
    if (cluster !== 0) to.add(CLUSTER + 5 * (place + REACH) + level, cluster)
  if (place < -1 || place > 1) return
  to.add(SHAPE + 1 + place, form.shape)
  to.lists(LIST + 1 + place, form.lists, 0)
  if (place !== 0) return
  to.add(WORD, 0)
  to.add(WORD + 1, form.exact)
  for (const [size, prefix] of form.prefixes.entries()) to.add(PREFIX + size, prefix)
  for (const [size, suffix] of form.suffixes.entries()) to.add(SUFFIX + size, suffix)
  if (form.lists !== 0) to.add(TOGETHER, form.lists)
}

/** What words say together, and the place in the sentence. */
export function together(to: Collector, text: Prepared, i: number): void {
  const { forms, marks } = text
  const p2 = forms[i - 2]!
  const p1 = forms[i - 1]!
  const form = forms[i]!
  const n1 = forms[i + 1]!
  const n2 = forms[i + 2]!
  to.add(PAIR, mix(p1.lower, form.lower))
  to.add(PAIR + 1, mix(form.lower, n1.lower))
  to.add(PAIR + 2, mix(p1.lower, n1.lower))
  to.add(PAIR + 3, mix(p2.lower, p1.lower))
  to.add(PAIR + 4, mix(n1.lower, n2.lower))
  const shapes = mix(p1.shape, form.shape)
  to.add(SHAPES, shapes)
  to.add(SHAPES + 1, mix(form.shape, n1.shape))
  to.add(SHAPES + 2, mix(shapes, n1.shape))
  to.add(CLUSTERS, mix(p1.clusters[1], form.clusters[1]))
  to.add(CLUSTERS + 1, mix(form.clusters[1], n1.clusters[1]))
  to.add(CLUSTERS + 2, mix(p1.clusters[1], form.shape))
  to.add(CLUSTERS + 3, mix(n1.clusters[1], form.shape))
  to.lists(PHRASE, marks[i]! >> 2, marks[i]! & 3)
  if (opensSentence(text, i)) {
    to.add(OPENING, 0)
    to.add(OPENING + 1, form.shape)
  }
  if (text.shouted[i] === 1) {
    to.add(SHOUTED, 0)
    to.add(SHOUTED + 1, form.lists)
  }
  if (!form.capital) return
  to.add(TOGETHER + 1, mix(form.lists, n1.lists & PERSON_LISTS))
  const listed = mix(p1.lists & (LISTS.title | PERSON_LISTS), form.lists & (PERSON_LISTS | PLACE_LISTS))
  to.add(TOGETHER + 2, listed)
}

const lengthOf = (first: number, last: number): number => Math.min(last - first, 5)

/** Where the word stands in its run of capitalised words. */
export function placeInRun(to: Collector, { runFirst, runLast }: Prepared, i: number): void {
  const first = runFirst[i]!
  if (first >= 0) to.add(RUN, mix(lengthOf(first, runLast[i]!), i - first))
}

/** A run of capitalised words, its ends and what is around it: the same for all its words. */
export function run(to: Collector, { forms }: Prepared, first: number, last: number): void {
  const start = forms[first]!
  const end = forms[last]!
  const before = forms[first - 1]!
  const after = forms[last + 1]!
  const length = lengthOf(first, last)
  to.add(RUN + 1, end.lower)
  to.add(RUN + 2, start.lower)
  to.add(RUN + 3, end.clusters[1])
  to.add(RUN + 4, start.clusters[1])
  to.add(RUN + 5, mix(end.clusters[2], length))
  to.add(RUN + 6, before.lower)
  to.add(RUN + 7, after.lower)
  to.add(RUN + 8, mix(before.clusters[1], length))
  to.add(RUN + 9, mix(after.clusters[1], length))
  to.add(RUN + 10, end.lists)
  to.add(RUN + 11, mix(start.lists, length))
}

/** How the document writes a capitalised word elsewhere: see `casings`. */
export function casing(to: Collector, text: Prepared, i: number, seen: number): void {
  if (text.forms[i]!.capital) to.add(CASING, seen + (opensSentence(text, i) ? 4 : 0))
}

/** What a first reading of the document called a capitalised word: see `readings`. */
export function told(to: Collector, { forms }: Prepared, i: number, reading: number): void {
  if (reading === 0 || !forms[i]!.capital) return
  to.add(TOLD, reading)
  to.add(TOLD + 1, mix(reading, forms[i - 1]!.capital || forms[i + 1]!.capital ? 1 : 0))
}

/** How the document surrounds a capitalised word: see `surroundings`. */
export function surrounded(
  to: Collector,
  { forms, runFirst, runLast }: Prepared,
  i: number,
  bits: number,
): void {
  if (bits === 0 || !forms[i]!.capital) return
  const alone = runFirst[i] === runLast[i] ? 1 : 0
  to.lists(SURROUNDINGS, bits, alone)
  to.add(SURROUNDINGS + 1, bits * 2 + alone)
}

/** What the whole document says about a word: see `casings`, `surroundings` and `readings`. */
export interface Told {
  readonly casing: number
  readonly surroundings: number
  readonly reading: number
}

/** All features of the word at `i`, as one list. */
export function features(to: Collector, text: Prepared, i: number, its: Told): void {
  for (let place = -REACH; place <= REACH; place++) alone(to, text.forms[i + place]!, place)
  together(to, text, i)
  placeInRun(to, text, i)
  casing(to, text, i, its.casing)
  surrounded(to, text, i, its.surroundings)
  told(to, text, i, its.reading)
  const first = text.runFirst[i]!
  if (first >= 0) run(to, text, first, text.runLast[i]!)
}
