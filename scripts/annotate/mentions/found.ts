import type { EntityType, Mention, Token } from '../../model/layers.ts'
import type { Word } from './vocabulary.ts'

/** A mention before it has an id. */
export type Found = Omit<Mention, 'id'>

/** A token, or a part of a hyphenated one, with its word. */
export interface Unit extends Token, Word {
  /** Penn Treebank tag, where the words have been tagged. */
  readonly xpos?: string
}

/** A name over units, half-open, within one sentence. */
export interface Name {
  readonly first: number
  readonly end: number
  readonly type: EntityType
  readonly rule: string
}

/** A word in small letters, a first capital allowed; `mi` and the like are in headlines in capitals too. */
const QUIET = /^\p{Lu}?\p{Ll}{2}/u

/** The words of a name, single spaces between. */
export function wordsOf(units: readonly Unit[], { first, end }: Pick<Name, 'first' | 'end'>): string {
  let words = units[first]!.form
  for (let i = first + 1; i < end; i++) words += ` ${units[i]!.form}`
  return words
}

/** True when the unit opens its sentence. */
export const opensSentence = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.sentence !== units[i]!.sentence

/** Names in text order, the longer first where two meet; those that overlap an earlier one are left out. */
export function disjoint(names: readonly Name[]): Name[] {
  const kept: Name[] = []
  for (const name of [...names].sort((a, b) => a.first - b.first || b.end - a.end))
    if (name.first >= (kept.at(-1)?.end ?? 0)) kept.push(name)
  return kept
}

/** For each of `length` units the index of the name over it; -1 where there is none. */
export function owners(names: readonly Name[], length: number): Int32Array {
  const owner = new Int32Array(length).fill(-1)
  for (const [i, { first, end }] of names.entries()) owner.fill(i, first, end)
  return owner
}

/** The chosen names, and those of the others that do not touch any of them. */
export function preferring(chosen: readonly Name[], others: readonly Name[], length: number): Name[] {
  const owner = owners(chosen, length)
  const free = ({ first, end }: Name) => owner.subarray(first, end).every(index => index < 0)
  return disjoint([...chosen, ...others.filter(free)])
}

/** Words of the longer names of persons: `Ana`, `Bell`. */
export function bornePersonWords(names: readonly Name[], units: readonly Unit[]): Set<string> {
  const words = new Set<string>()
  for (const { type, first, end } of names)
    if (type === 'person' && end - first > 1) for (let i = first; i < end; i++) words.add(units[i]!.form)
  return words
}

/** A function of a document's units that is worked out once for each document. */
export function once<T>(work: (units: readonly Unit[]) => T): (units: readonly Unit[]) => T {
  const known = new WeakMap<readonly Unit[], { readonly result: T }>()
  return units => {
    const found = known.get(units) ?? { result: work(units) }
    known.set(units, found)
    return found.result
  }
}

/** True where a capital that may be part of the name of the unit at `i` stands at `at`. */
export const besideCapital = (units: readonly Unit[], i: number, at: number): boolean =>
  units[at]?.sentence === units[i]!.sentence && units[at]!.capital && !opensSentence(units, at)

/** The word in lower case, without the stop that ends an abbreviation: `mr` for `Mr.`. */
export const bare = ({ lower }: Unit): string => lower.replace(/\.$/, '')

/** The words that stand in lower case somewhere. */
export const lowered = once((units): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const unit of units) if (!unit.capital) words.add(unit.form)
  return words
})

/** Sentences all in capitals: there a word in capitals shows nothing. */
export const shoutedSentences = once((units): ReadonlySet<number> => {
  const loud = new Set<number>()
  for (let i = 0; i < units.length; ) {
    const { sentence } = units[i]!
    let quiet = false
    for (; i < units.length && units[i]!.sentence === sentence; i++) quiet ||= QUIET.test(units[i]!.form)
    if (!quiet) loud.add(sentence)
  }
  return loud
})
