import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, opensSentence, owners, preferring, type Unit } from '../found.ts'

const PLURAL = /^['’]$/
const SINGULAR = /^['’]s$/
/** Words of a body's name behind the apostrophe. */
const LONGEST = 3
const OFFICE = 'office'

/** Where the capitals behind the apostrophe at `at` end with the word that makes them a body; undefined without one. */
function bodyEnd(units: readonly Unit[], at: number, lexicon: MentionLexicon): number | undefined {
  const plural = PLURAL.test(units[at]!.form)
  for (let i = at + 1; i <= at + LONGEST; i++) {
    if (units[i]?.sentence !== units[at]!.sentence || !units[i]!.capital) return undefined
    const { lower } = units[i]!
    if (lower === OFFICE || (plural && lexicon.institutions.has(lower))) return i + 1
  }
  return undefined
}

/** Where the capitals before the apostrophe at `at` begin. */
function capitalsBefore(units: readonly Unit[], at: number, lexicon: MentionLexicon): number {
  let first = at
  while (units[first - 1]?.sentence === units[at]!.sentence && units[first - 1]!.capital) first--
  const leads = (i: number) =>
    lexicon.articles.has(units[i]!.lower) ||
    (opensSentence(units, i) && lexicon.functionWords.has(units[i]!.lower))
  while (first < at && leads(first)) first++
  return first
}

/** True where the word before the apostrophe at `at` is one for many, or for who holds an office. */
function isHolder(units: readonly Unit[], at: number, { titles, descriptions }: MentionLexicon): boolean {
  const { lower } = units[at - 1]!
  if (PLURAL.test(units[at]!.form)) return lower.endsWith('s')
  return titles.has(lower) || descriptions.get(lower) === 'person'
}

/** `Harlow Road Workers’ Union`, `Prosecutor’s Office`: with those it is of, a union or an office is one body. */
export function owned(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (let i = 1; i < units.length; i++) {
    const { form } = units[i]!
    if (!(PLURAL.test(form) || SINGULAR.test(form)) || !isHolder(units, i, lexicon)) continue
    const end = bodyEnd(units, i, lexicon)
    const first = end === undefined ? i : capitalsBefore(units, i, lexicon)
    const before = names[owner[i - 1]!]
    if (end === undefined || first === i || (before && before.type !== 'organization')) continue
    found.push({ first, end, type: 'organization', rule: 'owned' })
  }
  return preferring(found, names, units.length)
}
