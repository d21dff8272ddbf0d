import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, type Unit } from '../found.ts'

/** East Asian given names have short parts: `Jong-un`, `Chi-fung`. */
const SHORT_PART = /^\p{Ll}{1,6}$/u
const LONGEST_FIRST_PART = 6

/** True when the three units stand without space: `Jong`, `-`, `un`. */
const joined = (units: readonly Unit[], i: number): boolean =>
  units[i + 1]?.form === '-' &&
  units[i + 1]!.start === units[i]!.end &&
  units[i + 2]?.start === units[i + 1]!.end

/** Persons whose name goes on behind a hyphen: `Kim Jong-un`, `Ana Bell-Reed`, but not `Ana Bell-led`. */
export function hyphened(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const grown = names.map(name => {
    const last = name.end - 1
    const single = name.end - name.first < 2
    if (name.type !== 'person' || single || !joined(units, last)) return name
    const part = units[name.end + 1]!.form
    if (units[name.end + 1]!.capital) return { ...name, end: name.end + 2, rule: 'hyphened' }
    const fits = units[last]!.form.length <= LONGEST_FIRST_PART && SHORT_PART.test(part)
    if (!fits || lexicon.combining.has(part) || part.endsWith('ed')) return name
    return { ...name, end: name.end + 2, rule: 'hyphened' }
  })
  return disjoint(grown)
}
