import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Words of a full name. */
const FULL = 2

/** `Minister of Education Ana Bell`: what the office is in charge of is no part of the name behind it. */
export function offices(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map(name => {
    const { type, first, end } = name
    if (type !== 'person' || units[first - 1]?.lower !== 'of' || !lexicon.titles.has(units[first - 2]!.lower))
      return name
    let from = first
    while (from < end - FULL && lexicon.portfolios.has(units[from]!.lower)) from++
    return from === first ? name : { ...name, first: from, rule: 'office' }
  })
}
