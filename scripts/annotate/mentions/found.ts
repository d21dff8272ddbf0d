import type { EntityType, Mention, Token } from '../../model/layers.ts'

/** A mention before it has an id. */
export type Found = Omit<Mention, 'id'>

/** A token with its words as written. */
export interface Worded extends Token {
  readonly form: string
}

/** A token, or a part of a hyphenated one. */
export interface Unit extends Worded {
  /** It begins with a capital. */
  readonly capital: boolean
}

/** A name over units, half-open, within one sentence. */
export interface Name {
  readonly first: number
  readonly end: number
  readonly type: EntityType
  readonly rule: string
}

const CAPITAL = /^\p{Lu}/u
/** A word in small letters, a first capital allowed; `mi` and the like are in headlines in capitals too. */
const QUIET = /^\p{Lu}?\p{Ll}{2}/u

export const isCapital = (form: string): boolean => CAPITAL.test(form)

/** The words of a name, single spaces between. */
export const wordsOf = (units: readonly Unit[], { first, end }: Pick<Name, 'first' | 'end'>): string =>
  units
    .slice(first, end)
    .map(unit => unit.form)
    .join(' ')

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

/** The words that stand in lower case somewhere; made when first asked for. */
export function lowered(units: readonly Unit[]): (word: string) => boolean {
  let words: Set<string> | undefined
  return word => {
    words ??= new Set(units.filter(unit => !unit.capital).map(unit => unit.form))
    return words.has(word)
  }
}

/** Sentences all in capitals: there a word in capitals shows nothing. */
export function shoutedSentences(units: readonly Unit[]): ReadonlySet<number> {
  const quiet = new Set<number>()
  for (const unit of units) if (QUIET.test(unit.form)) quiet.add(unit.sentence)
  const loud = new Set<number>()
  for (const unit of units) if (!quiet.has(unit.sentence)) loud.add(unit.sentence)
  return loud
}
