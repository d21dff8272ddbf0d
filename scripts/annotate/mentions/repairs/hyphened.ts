import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, type Unit } from '../found.ts'
import { hyphenates } from '../loose.ts'

/** East Asian given names have short parts: `Jong-un`, `Chi-fung`. */
const SHORT_PART = /^\p{Ll}{1,6}$/u
const LONGEST_FIRST_PART = 6

/** Persons whose name goes on behind a hyphen: `Kim Jong-un`, `Ana Bell-Reed`, but not `Ana Bell-led`. */
export function hyphened(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const grown = names.map(name => {
    const last = name.end - 1
    const single = name.end - name.first < 2
    if (name.type !== 'person' || single || !hyphenates(units, last + 1, lexicon)) return name
    const part = units[name.end + 1]!.form
    if (units[name.end + 1]!.capital) return { ...name, end: name.end + 2, rule: 'hyphened' }
    const fits = units[last]!.form.length <= LONGEST_FIRST_PART && SHORT_PART.test(part)
    if (!fits || lexicon.combining.has(part) || part.endsWith('ed')) return name
    return { ...name, end: name.end + 2, rule: 'hyphened' }
  })
  return disjoint(grown)
}
