import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Quotation marks that are words of their own, handles and tags: no name goes over them. */
const FOREIGN = /^(?:["“”„«»‘’']$|[@#])/
const LETTER = /^\p{Lu}$/u
/** Dashes and bullets before a name. */
const SYMBOL = /^[^\p{L}\p{N}]+$/u
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{N}]/u
/** What no person's name goes over: `Ana Bell, Tom Reed`, `9. Ana Bell 10. Tom Reed`. */
const BETWEEN_PEOPLE = /^(?:,|\d+\.?)$/
/** `Jr` behind the comma belongs to the name before it. */
const SHORT_TAIL = /^\p{Lu}\p{L}{0,2}\.?$/u

const plain = ({ lower }: Unit): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** The pieces of a name that holds `or`, which joins two names (`Islamic State or Daesh`), and of people in a list; what stands on one side of a quotation mark. */
function apart(name: Name, units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  for (let i = name.first; i < name.end; i++) {
    const { form } = units[i]!
    // `” Ana Bell said`: the mark before a name is no part of it.
    if (FOREIGN.test(form) && i === name.first)
      return i + 1 < name.end ? apart({ ...name, first: i + 1 }, units, lexicon) : []
    if (FOREIGN.test(form)) return [{ ...name, end: i }]
    if (i === name.first) continue
    if (name.type === 'person' && BETWEEN_PEOPLE.test(form)) {
      if (i === name.end - 2 && SHORT_TAIL.test(units[i + 1]!.form)) continue
      return [
        { ...name, end: i },
        ...(i < name.end - 1 ? apart({ ...name, first: i + 1 }, units, lexicon) : []),
      ]
    }
    if (i === name.end - 1 || !lexicon.alternatives.has(form)) continue
    return [{ ...name, end: i }, ...apart({ ...name, first: i + 1 }, units, lexicon)]
  }
  return [name]
}

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
      // `the Islamic State group`: what ends small is a description.
      while (end > first && !CAPITAL_OR_DIGIT.test(units[end - 1]!.form)) end--
      if (first >= end) return []
      // `Russian`, `Tuesday`: alone they name nobody and nothing.
      if (first === end - 1 && lexicon.notNames.has(plain(units[first]!))) return []
      return [{ ...name, first, end }]
    })
}
