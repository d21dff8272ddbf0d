import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, owners, preferring, type Unit } from '../found.ts'

/** Where capitals that begin at `first` end; a name of one word alone may be a place's. */
function endOf(units: readonly Unit[], first: number): number | undefined {
  let end = first
  while (units[end]?.capital && units[end]!.sentence === units[first]!.sentence) end++
  return end > first + 1 ? end : undefined
}

/** `a report in the Argus Leader`: what a report, a story or a letter stands in is a paper, where nothing has recognised it. */
export function papers(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const owner = owners(names, units.length)
  const found = units.flatMap(({ lower }, at): Name[] => {
    const first = at + 3
    const leads =
      lexicon.written.has(lower) && units[at + 1]?.lower === 'in' && units[at + 2]?.lower === 'the'
    const end = leads && owner[first] === -1 ? endOf(units, first) : undefined
    return end ? [{ first, end, type: 'organization', rule: 'paper' }] : []
  })
  return found.length > 0 ? preferring(names, found, units.length) : [...names]
}
