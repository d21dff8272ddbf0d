import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { bare, disjoint, type Name, owners, preferring, type Unit, wordsOf } from '../found.ts'

/** Words of a name behind `Mr`. */
const MOST = 3
/** Words of a full name. */
const LONGEST = 6

/** `Ms Olsen`: who is addressed so is a person, recognised or not. */
function behindHonorifics(
  names: readonly Name[],
  units: readonly Unit[],
  { honorifics, titles, notNames, functionWords }: MentionLexicon,
): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (const [i, unit] of units.entries()) {
    const { capital, sentence } = unit
    if (!capital || !honorifics.has(bare(unit))) continue
    const first = i + 1
    const free = (k: number): boolean => {
      const unit = units[k]
      return (
        unit?.sentence === sentence &&
        unit.capital &&
        owner[k]! < 0 &&
        !notNames.has(unit.lower) &&
        !functionWords.has(unit.lower) &&
        // `Mr Speaker` names nobody.
        !titles.has(unit.lower)
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

/** Words of a name with its honorific, when it was taken for something else: `Rev. Ana Bell`, not `Dr Bell Street`. */
const WITH_HONORIFIC = 3

/** Names that open with an honorific, or stand behind one, are of people, whatever they were taken for. */
function retyped(
  names: readonly Name[],
  units: readonly Unit[],
  { honorifics, shortTitles, gazetteer, descriptions }: MentionLexicon,
): Name[] {
  // `PM Bell`, but not `Col Park` the place or `Gen Z`.
  const ranked = (first: number, end: number) =>
    end - first > 1 &&
    shortTitles.has(bare(units[first]!)) &&
    bare(units[end - 1]!).length > 1 &&
    !descriptions.has(bare(units[end - 1]!))
  const honours = (i: number): boolean => i < units.length && honorifics.has(bare(units[i]!))
  return names.map(name => {
    const { first, end, type } = name
    if (type === 'person' || end - first > WITH_HONORIFIC || gazetteer.has(wordsOf(units, name))) return name
    const person = { type: 'person', rule: 'addressed' } as const
    const honoured =
      honours(first) && (end - first === WITH_HONORIFIC || (type === 'organization' && end - first === 2))
    if (honoured || (type === 'organization' && ranked(first, end)))
      return { first: first + 1, end, ...person }
    const behind = units[first - 1]?.sentence === units[first]!.sentence && honours(first - 1)
    return behind && end - first < WITH_HONORIFIC ? { first, end, ...person } : name
  })
}

/** People whom the recogniser missed or mistook: behind `Ms` and the like, and those it knows elsewhere in the document. */
export function addressed(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const right = retyped(names, units, lexicon)
  const more = disjoint([...behindHonorifics(right, units, lexicon), ...again(right, units)])
  return preferring(right, more, units.length)
}
