import type { MentionLanguage } from '../../../model/language/mentions.ts'
import { disjoint, type Name, owners, preferring, type Unit, wordsOf } from '../found.ts'

/** Words of a name behind `Mr`. */
const MOST = 3
/** Words of a full name. */
const LONGEST = 6

/** `Ms Olsen`: who is addressed so is a person, recognised or not. */
function behindHonorifics(
  names: readonly Name[],
  units: readonly Unit[],
  { honorifics, notNames, functionWords }: MentionLanguage,
): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (const [i, { lower, capital, sentence }] of units.entries()) {
    if (!capital || !honorifics.has(lower.replace(/\.$/, ''))) continue
    const first = i + 1
    const free = (k: number): boolean => {
      const unit = units[k]
      return (
        unit?.sentence === sentence &&
        unit.capital &&
        owner[k]! < 0 &&
        !notNames.has(unit.lower) &&
        !functionWords.has(unit.lower)
      )
    }
    let end = first
    while (end < first + MOST && free(end)) end++
    if (end > first) found.push({ first, end, type: 'person', rule: 'addressed' })
  }
  return found
}

/** The full names of people, where they stand unrecognised. */
function again(names: readonly Name[], units: readonly Unit[]): Name[] {
  const people = names.filter(({ type, first, end }) => type === 'person' && end - first > 1)
  const known = new Set(people.map(name => wordsOf(units, name)))
  const openings = new Set(people.map(({ first }) => units[first]!.form))
  const found: Name[] = []
  for (const [first, { form, sentence }] of units.entries()) {
    if (!openings.has(form)) continue
    for (let end = first + 2; end <= first + LONGEST && units[end - 1]?.sentence === sentence; end++)
      if (known.has(wordsOf(units, { first, end }))) found.push({ first, end, type: 'person', rule: 'again' })
  }
  return found
}

/** People whom the recogniser missed: behind `Ms` and the like, and those it knows elsewhere in the document. */
export function addressed(names: readonly Name[], units: readonly Unit[], language: MentionLanguage): Name[] {
  const more = disjoint([...behindHonorifics(names, units, language), ...again(names, units)])
  return preferring(names, more, units.length)
}
