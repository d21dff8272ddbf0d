import type { EntityLexicon } from '../../model/lexicon/entities.ts'
import type { Reference } from './reference.ts'
import type { Participant } from './story.ts'

const INITIALS = /^(?:\p{L}\.)+$/u
const INITIAL = /^\p{L}\.?$/u
/** Shorter words are too much alike to be the same word spelt in two ways. */
const SPELT_ALIKE = 6
/** Mentions of somebody that are compared with a new name. */
const MOST = 40

/** The words of a person's name as they are compared: `al-Assad` → `assad`, `J.R.` → `j.`, `r.`. */
export const personWords = (words: readonly string[], { nameArticles }: EntityLexicon): readonly string[] =>
  words.flatMap((word, i) => {
    if (INITIALS.test(word)) return word.match(/\p{L}\./gu)!
    const at = word.indexOf('-')
    if (nameArticles.has(word.slice(0, at))) return word.slice(at + 1) || word
    return i > 0 && nameArticles.has(word) ? [] : word
  })

const isInitialOf = (initial: string, word: string): boolean =>
  INITIAL.test(initial) && word[0] === initial[0]

const sameWord = (a: string, b: string): boolean => a === b || isInitialOf(a, b) || isInitialOf(b, a)

/** The shorter of two before the longer. */
const inOrder = <T extends { readonly length: number }>(a: T, b: T): [T, T] =>
  [a, b].sort((one, other) => one.length - other.length) as [T, T]

/** Two spellings of one word: long enough, the same first letter, one letter other, more or less. */
export function speltAlike(a: string, b: string): boolean {
  const [short, long] = inOrder(a, b)
  if (short.length < SPELT_ALIKE || short[0] !== long[0]) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

/** True where the two are short for one name, or one for the other: `bill`, `william`. */
export const isNickname = (a: string, b: string, { nicknames }: EntityLexicon): boolean =>
  (nicknames.get(a) ?? []).some(name => name === b || nicknames.get(b)?.includes(name)) ||
  (nicknames.get(b) ?? []).includes(a)

const sameFirst = (a: string, b: string, lexicon: EntityLexicon): boolean =>
  sameWord(a, b) || isNickname(a, b, lexicon) || speltAlike(a, b)

/**
 * True where the words of the shorter come in the longer, in this order. Initials must come first in both.
 */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = inOrder(a, b)
  if (short.every(word => INITIAL.test(word))) return short.every((word, i) => sameWord(word, long[i]!))
  let i = 0
  for (const word of long) if (i < short.length && sameWord(short[i]!, word)) i++
  return i === short.length
}

/** `Tom Bell Jr` is not `Tom Bell`, and of two numbers each is somebody's own. */
function sameGeneration(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  return a !== 'jr' && b !== 'jr' && (a === undefined || b === undefined)
}

/**
 * True where two full names can be one person's: `George W. Bush` and `George Bush`, but not
 * `George H. W. Bush`.
 */
const compatible = (a: Reference, b: Reference, lexicon: EntityLexicon): boolean =>
  sameGeneration(a.generation, b.generation) &&
  sameFirst(a.name[0]!, b.name[0]!, lexicon) &&
  sameMiddle(a.name.slice(1, -1), b.name.slice(1, -1))

/** True where a full name can be another name of somebody, by all the full names that are known of them. */
export function mayName(participant: Participant, reference: Reference, lexicon: EntityLexicon): boolean {
  const { gender, references } = participant
  if (gender && reference.gender && gender !== reference.gender) return false
  return references.slice(0, MOST).every(known => compatible(known, reference, lexicon))
}
