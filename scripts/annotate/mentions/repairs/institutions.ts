import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, type Unit } from '../found.ts'

/** Words of one of the fields behind the first. */
const LONGEST = 2

/** Where the field behind the comma or `and` at `at` ends: `and [Higher Education]`; undefined where there is none. */
function fieldEnd(units: readonly Unit[], at: number, lexicon: MentionLexicon): number | undefined {
  const mark = units[at]
  if (mark?.sentence !== units[at - 1]!.sentence || !(mark.form === ',' || lexicon.pairing.has(mark.form)))
    return undefined
  let end = at + 1
  while (end <= at + LONGEST && units[end]?.sentence === mark.sentence && units[end]!.capital) end++
  return end > at + 1 && lexicon.portfolios.has(units[end - 1]!.lower) ? end : undefined
}

/** `Ministry of Sport, Youth and Culture`: a body is called by all the fields it is in charge of. */
function withFields(name: Name, units: readonly Unit[], lexicon: MentionLexicon): Name {
  const { type, first } = name
  const body = type === 'organization' && units[first + 1]?.form === 'of'
  if (!body || !lexicon.institutions.has(units[first]!.lower)) return name
  let { end } = name
  let joined = false
  for (let at: number | undefined = end; at !== undefined; at = fieldEnd(units, at, lexicon)) {
    if (at > end) joined = lexicon.pairing.has(units[end]!.form)
    end = at
  }
  // `Ministry of Sport, Education chiefs and …`: a list without its last part is another one.
  return joined ? { ...name, end, rule: 'institution' } : name
}

/** `University of Oslo`, `Harbour Committee`: what a longer name is by its first word before `of` or by its last. */
export function institutions(
  names: readonly Name[],
  units: readonly Unit[],
  lexicon: MentionLexicon,
): Name[] {
  const tells = (i: number) => lexicon.institutions.has(units[i]!.lower)
  const fields = disjoint(names.map(name => withFields(name, units, lexicon)))
  return fields.map(name => {
    if (name.type === 'organization' || name.end - name.first < 2) return name
    const first = units[name.first + 1]!.form === 'of' && tells(name.first)
    return first || tells(name.end - 1) ? { ...name, type: 'organization', rule: 'institution' } : name
  })
}
