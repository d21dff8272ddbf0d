import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'
import { apart } from './apart.ts'

const LETTER = /^\p{Lu}$/u
/** Dashes and bullets before a name. */
const SYMBOL = /^[^\p{L}\p{N}]+$/u
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{N}]/u

const plain = ({ lower }: Unit): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Cuts titles and nationalities off the front of persons, articles off all, small words off the end, and drops what then is no name. */
export function trimmed(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names
    .flatMap(name => apart(name, units, lexicon))
    .flatMap(name => {
      let { first } = name
      const cut = (word: string) =>
        lexicon.articles.has(word) ||
        (name.type === 'person' && (lexicon.titles.has(word) || lexicon.notNames.has(word)))
      while (first < name.end && (SYMBOL.test(units[first]!.form) || cut(plain(units[first]!)))) first++
      // `(R-Ohio)`: a party's letter, and the place its member comes from.
      if (units[first + 1]?.form === '-' && LETTER.test(units[first]!.form)) first += 2
      let { end } = name
      // `Ana Maria Bell Midfielders`: the heading of the next list.
      if (name.type === 'person' && end - first > 2 && lexicon.pluralPeople.has(units[end - 1]!.lower)) end--
      // `the Islamic State group`: what ends small is a description.
      // A website is written small.
      while (name.rule !== 'speaker' && end > first && !CAPITAL_OR_DIGIT.test(units[end - 1]!.form)) end--
      if (first >= end) return []
      // `Russian`, `Tuesday`: alone they name nobody and nothing.
      if (first === end - 1 && lexicon.notNames.has(plain(units[first]!))) return []
      if (first === end - 2 && lexicon.notNames.has(wordsOf(units, { first, end }).toLowerCase())) return []

      return [{ ...name, first, end }]
    })
}
