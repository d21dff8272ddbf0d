import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Words between a title and the last field it is in charge of: `of Energy, Water and`. */
const REACH = 8

/** True where an office with `of` or `for` stands before `i`: `minister of Energy and`, `minister for the`. */
function inCharge(units: readonly Unit[], i: number, lexicon: MentionLexicon): boolean {
  const { titles, pairing, complements, articles } = lexicon
  const { sentence } = units[i]!
  for (let k = i - 1; k > 0 && k >= i - REACH && units[k]!.sentence === sentence; k--) {
    const { form, lower, capital } = units[k]!
    if (complements.has(lower)) return titles.has(units[k - 1]!.lower)
    if (articles.has(lower)) continue
    if (!capital && form !== ',' && !pairing.has(form)) return false
  }
  return false
}

/** `Minister of Education Ana Bell`: what the office is in charge of is no part of the name behind it. */
export function offices(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map(name => {
    const { type, first, end } = name
    let from = first
    while (from < end - 1 && lexicon.portfolios.has(units[from]!.lower)) from++
    // `Director of Public Prosecutions` is no Mr Prosecutions.
    if (type === 'organization' && end - from < 2) return name
    if (from === first || type === 'place' || type === 'event' || !inCharge(units, first, lexicon))
      return name
    // `Department of Trade and Industry`: nothing but fields.
    return lexicon.portfolios.has(units[end - 1]!.lower)
      ? name
      : { ...name, first: from, type: 'person', rule: 'office' }
  })
}
