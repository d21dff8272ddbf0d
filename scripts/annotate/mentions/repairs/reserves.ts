import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, owners, preferring, type Unit } from '../found.ts'

/** Words before the last one. */
const LONGEST = 5
const INSIDE = /^(?:de|del|la|las|los|da|do|dos|el|of)$/

/** The capitals up to the one at `last`, small words of names between them. */
function capitalsTo(units: readonly Unit[], last: number, lexicon: MentionLexicon): Name {
  const { sentence } = units[last]!
  const part = (i: number) =>
    units[i]?.sentence === sentence && (units[i]!.capital || INSIDE.test(units[i]!.form))
  let first = last
  while (first > last - LONGEST && part(first - 1)) first--
  const leads = ({ capital, lower }: Unit) =>
    !capital || lexicon.articles.has(lower) || lexicon.functionWords.has(lower)
  while (leads(units[first]!)) first++
  return { first, end: last + 1, type: 'place', rule: 'reserve' }
}

/** `Marsh Hill National Park`: parks and reserves by the two words that end their names, recognised or not. */
export function reserves(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (let i = 1; i < units.length; i++) {
    if (!units[i]!.capital || !lexicon.reserves.has(units[i]!.lower)) continue
    if (!lexicon.reserved.has(units[i - 1]!.lower)) continue
    const name = capitalsTo(units, i, lexicon)
    const over = names[owner[i]!]
    // `Marsh National Park Service` is a body.
    const held = over && (over.end > name.end || over.first < name.first)
    if (name.end - name.first > 2 && !held) found.push(name)
  }
  return preferring(found, names, units.length)
}
