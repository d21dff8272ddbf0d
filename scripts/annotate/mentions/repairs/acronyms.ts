import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, shoutedSentences, type Unit, wordsOf } from '../found.ts'

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u
/** `Sawea`, `SACCOs`, `MoRA`: in a bracket behind a name with this first letter, it is short for the name. */
const SHORT = /^\p{Lu}[\p{L}-]{1,11}$/u

/** First letters of the capitalised words: `Islamic State` → `IS`. */
const initials = (units: readonly Unit[], { first, end }: Name): string =>
  units
    .slice(first, end)
    .filter(unit => unit.capital)
    .map(unit => unit.form[0])
    .join('')

/** True where the letters of a short form stand in the long one in their order: `Sawea`, South African Wind Energy Association. */
function standsFor(short: string, units: readonly Unit[], name: Name): boolean {
  const long = wordsOf(units, name).toLowerCase()
  let at = 0
  for (const letter of short.replace(/s$/, '').toLowerCase()) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The acronyms that the document's longer names and its brackets define, with their types. */
function defined(names: readonly Name[], units: readonly Unit[]): Map<string, Name['type']> {
  const types = new Map<string, Name['type']>()
  for (const name of names) {
    if (name.end - name.first < 2 || name.type === 'person') continue
    types.set(initials(units, name), name.type)
    const bracketed =
      units[name.end]?.form === '(' && units[name.end + 2]?.form === ')' ? units[name.end + 1]!.form : ''
    const short = SHORT.test(bracketed) && bracketed[0] === units[name.first]!.form[0]
    if (ACRONYM.test(bracketed) || (short && standsFor(bracketed, units, name)))
      types.set(bracketed, name.type).set(bracketed.replace(/(?<=\p{Lu})s$/u, ''), name.type)
  }
  return types
}

/** Gives every word in capitals that a name of the document defines that name's type: `IS`, where Islamic State is named. */
export function acronyms(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const types = defined(names, units)
  const loud = shoutedSentences(units)
  const taken = new Map(names.filter(name => name.end - name.first === 1).map(name => [name.first, name]))
  const covered = new Uint8Array(units.length)
  for (const { first, end } of names) covered.fill(1, first, end)
  const found: Name[] = []
  for (const [i, unit] of units.entries()) {
    if (!unit.capital || loud.has(unit.sentence)) continue
    // `U.S.` is a country, whatever has these initials.
    const known = ACRONYM.test(unit.form) ? lexicon.gazetteer.get(unit.form) : undefined
    const type = known ?? types.get(unit.form.replaceAll('.', '')) ?? types.get(unit.form.replace(/s$/, ''))
    const mine = taken.get(i)
    if (!type || mine?.type === type || (covered[i] && !mine)) continue
    found.push({ first: i, end: i + 1, type, rule: 'acronym' })
  }
  const replaced = new Set(found.map(name => name.first))
  return disjoint([...found, ...names.filter(name => name.end - name.first > 1 || !replaced.has(name.first))])
}
