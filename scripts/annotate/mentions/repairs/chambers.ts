import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, preferring, type Unit } from '../found.ts'

/** Words between the chamber and its committee: `women and equalities`. */
const REACH = 6

/** Where the committee of the chamber at `first` ends, its other words in small letters. */
function endOf(units: readonly Unit[], first: number, { sittings }: MentionLexicon): number | undefined {
  for (let i = first + 1; i <= first + 1 + REACH; i++) {
    const unit = units[i]
    if (!unit || unit.sentence !== units[first]!.sentence || !/^\p{Ll}+$/u.test(unit.form)) return undefined
    if (sittings.has(unit.lower)) return i + 1
  }
  return undefined
}

/** `the Commons women and equalities committee`: a committee's name in small letters but for its chamber. */
export function chambers(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found = units.flatMap(({ lower, capital }, first): Name[] => {
    const end = capital && lexicon.chambers.has(lower) ? endOf(units, first, lexicon) : undefined
    return end ? [{ first, end, type: 'organization', rule: 'chamber' }] : []
  })
  return found.length > 0 ? preferring(found, names, units.length) : [...names]
}
