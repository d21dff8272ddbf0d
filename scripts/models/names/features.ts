import { edge, type Form } from './forms.ts'
import { mix } from './hash.ts'
import { type Lexicon, LISTS } from './lexicon.ts'
import { openWords } from './open.ts'
import { phraseMarks, runsOf } from './phrases.ts'
import type { DocumentView } from './view.ts'

const BEFORE = edge('<before>')
const AFTER = edge('<after>')
const PLACE_LISTS = LISTS.country | LISTS.region | LISTS.largeCity | LISTS.city | LISTS.place
const PERSON_LISTS = LISTS.firstName | LISTS.lastName
/** More features than any word has. */
export const MOST_FEATURES = 192

/** A sentence made ready for features. */
export interface Sentence {
  readonly forms: readonly Form[]
  /** 1 for words that can be part of a name; the others have no features. */
  readonly open: Uint8Array
  readonly marks: Int32Array
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** A headline in capitals: then capitals tell nothing. */
  readonly shouted: boolean
}

export function prepare(forms: readonly Form[], lexicon: Lexicon): Sentence {
  const { first, last } = runsOf(forms)
  const shouting = forms.filter(form => form.allCapitals).length
  return {
    forms,
    open: openWords(forms),
    marks: phraseMarks(forms, lexicon),
    runFirst: first,
    runLast: last,
    shouted: shouting > 2 && forms.every(form => form.allCapitals || !form.capital),
  }
}

/** Collects a word's features: every template has a number, so that equal values of two do not meet. */
class Collector {
  readonly out: Int32Array
  count = 0
  private template = 0

  constructor(out: Int32Array) {
    this.out = out
  }

  add(value: number): void {
    this.out[this.count++] = mix(++this.template, value)
  }

  /** Adds only when it `holds`; the template is counted all the same. */
  when(holds: boolean, value: number): void {
    this.template++
    if (holds) this.out[this.count++] = mix(this.template, value)
  }

  /** One feature per list, told apart by `place`. */
  lists(bits: number, place: number): void {
    this.template++
    for (let left = bits; left !== 0; left &= left - 1)
      this.out[this.count++] = mix(this.template, ((31 - Math.clz32(left & -left)) << 2) | place)
  }
}

function addWords(to: Collector, form: Form, around: readonly Form[]): void {
  const [p2, p1, , n1, n2] = around as [Form, Form, Form, Form, Form]
  to.add(0)
  to.add(form.exact)
  for (const near of around) to.add(near.lower)
  to.add(mix(p1.lower, form.lower))
  to.add(mix(form.lower, n1.lower))
  to.add(mix(p1.lower, n1.lower))
  to.add(mix(p2.lower, p1.lower))
  to.add(mix(n1.lower, n2.lower))
  for (const near of [p1, form, n1]) to.add(near.shape)
  to.add(mix(p1.shape, form.shape))
  to.add(mix(form.shape, n1.shape))
  to.add(mix(mix(p1.shape, form.shape), n1.shape))
  for (let k = 0; k < 4; k++) to.when(k < form.prefixes.length, form.prefixes[k] ?? 0)
  for (let k = 0; k < 4; k++) to.when(k < form.suffixes.length, form.suffixes[k] ?? 0)
}

function addClusters(to: Collector, form: Form, around: readonly Form[]): void {
  const [, p1, , n1] = around as [Form, Form, Form, Form, Form]
  for (const near of around) for (const cluster of near.clusters) to.when(cluster !== 0, cluster)
  to.add(mix(p1.clusters[1], form.clusters[1]))
  to.add(mix(form.clusters[1], n1.clusters[1]))
  to.add(mix(p1.clusters[1], form.shape))
  to.add(mix(n1.clusters[1], form.shape))
}

function addLists(to: Collector, form: Form, around: readonly Form[], mark: number): void {
  const [, p1, , n1] = around as [Form, Form, Form, Form, Form]
  for (const near of [p1, form, n1]) to.lists(near.lists, 0)
  to.when(form.lists !== 0, form.lists)
  to.when(form.capital, mix(form.lists, n1.lists & PERSON_LISTS))
  const told = mix(p1.lists & (LISTS.title | PERSON_LISTS), form.lists & (PERSON_LISTS | PLACE_LISTS))
  to.when(form.capital, told)
  to.lists(mark >> 2, mark & 3)
}

/** The run of capitalised words that the word stands in: its ends and what is around it. */
function addRun(to: Collector, sentence: Sentence, i: number): void {
  const { forms, runFirst, runLast } = sentence
  const first = runFirst[i]!
  if (first < 0) return
  const last = runLast[i]!
  const [start, end] = [forms[first]!, forms[last]!]
  const before = forms[first - 1] ?? BEFORE
  const after = forms[last + 1] ?? AFTER
  const length = Math.min(last - first, 5)
  to.add(mix(length, i - first))
  for (const hash of [end.lower, start.lower, end.clusters[1], start.clusters[1]]) to.add(hash)
  to.add(mix(end.clusters[2], length))
  to.add(before.lower)
  to.add(after.lower)
  to.add(mix(before.clusters[1], length))
  to.add(mix(after.clusters[1], length))
  to.add(end.lists)
  to.add(mix(start.lists, length))
}

const at = (forms: readonly Form[], i: number): Form => (i < 0 ? BEFORE : (forms[i] ?? AFTER))

/**
 * Features of one word.
 * @param out filled with 32-bit hashes
 * @returns how many
 */
export function features(sentence: Sentence, i: number, view: DocumentView, out: Int32Array): number {
  const { forms, shouted } = sentence
  const form = forms[i]!
  const around = [at(forms, i - 2), at(forms, i - 1), form, at(forms, i + 1), at(forms, i + 2)]
  const to = new Collector(out)
  addWords(to, form, around)
  addClusters(to, form, around)
  addLists(to, form, around, sentence.marks[i]!)
  to.when(i === 0, 0)
  to.when(i === 0, form.shape)
  to.when(shouted, 0)
  to.when(shouted, form.lists)
  to.when(form.capital, view.casing(form) + (i === 0 ? 4 : 0))
  const told = view.told(form)
  to.when(form.capital && told !== 0, told)
  to.when(form.capital && told !== 0, mix(told, forms[i - 1]?.capital || forms[i + 1]?.capital ? 1 : 0))
  addRun(to, sentence, i)
  return to.count
}
