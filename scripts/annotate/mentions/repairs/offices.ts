import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'

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

/**
 * What is left of a name that opens with an office: `Head of the [Harlow Department]`; nothing of
 * `Minister of Health`, as a field is no name.
 */
function belowOffice(name: Name, units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const { first, end } = name
  const office = end - first > 2 && lexicon.titles.has(units[first]!.lower)
  if (!office || !lexicon.complements.has(units[first + 1]!.form)) return [name]
  const from = lexicon.articles.has(units[first + 2]!.form) ? first + 3 : first + 2
  const rest = units.slice(from, end)
  const field = ({ lower }: Unit) => lexicon.portfolios.has(lower) || lexicon.pairing.has(lower)
  if (rest.length === 0 || rest.every(field)) return []
  const type = lexicon.gazetteer.get(wordsOf(units, { first: from, end })) ?? name.type
  return [{ ...name, first: from, type, rule: 'office' }]
}

/** `Minister of Education Ana Bell`: what the office is in charge of is no part of the name behind it. */
export function offices(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names
    .flatMap(name => belowOffice(name, units, lexicon))
    .map(name => {
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
