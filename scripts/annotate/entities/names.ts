import type { EntityLexicon } from '../../model/lexicon/entities.ts'
import { plain } from './plain.ts'

const known = new WeakMap<EntityLexicon, ReadonlyMap<string, string>>()

// Names in capitals (`IS`, `US`) are other words in small letters.
const key = (name: string): string => (/^[\p{Lu}.]+$/u.test(name) ? name : plain(name))

function index(lexicon: EntityLexicon): ReadonlyMap<string, string> {
  const made = new Map(lexicon.aliases.flatMap(names => names.map(name => [key(name), names[0]!] as const)))
  known.set(lexicon, made)
  return made
}

/** The fullest name of what `name` is another name of; undefined for names in no alias set. */
export const fullestName = (name: string, lexicon: EntityLexicon): string | undefined =>
  (known.get(lexicon) ?? index(lexicon)).get(key(name))

/** The country that a word of a role tells: `French` and `France` alike. */
export const countryOf = (word: string, lexicon: EntityLexicon): string | undefined =>
  lexicon.demonyms.get(word) ?? fullestName(word, lexicon)

/** Nobody is called by more words; all the endings of an endless name would take the square of its length. */
const LONGEST_ENDING = 8

/** What a name ends in, the longest first: `de Vere Bell`, `Vere Bell`, `Bell`. */
export function endingsOf(name: readonly string[]): string[] {
  const last = name.slice(-LONGEST_ENDING)
  return last.map((_, i) => last.slice(i).join(' '))
}
