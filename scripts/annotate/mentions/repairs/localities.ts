import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `senator representing Harlow North`, `MP for Harlow`: what a legislator stands for is a place. */
function represented(units: readonly Unit[], first: number, lexicon: MentionLexicon): boolean {
  const [who, how] = [units[first - 2], units[first - 1]]
  return (
    who?.sentence === units[first]!.sentence &&
    lexicon.legislators.has(who.lower) &&
    lexicon.seats.has(how!.form)
  )
}

/**
 * Persons that are places: `Marsh Avenue`, as nobody's surname is what places end in; `the Harlow mayor`, as those who
 * serve a place stand behind its name.
 */
export function localities(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map(name => {
    const { type, first, end } = name
    if (type !== 'person') return name
    const next = units[end]?.sentence === units[first]!.sentence ? units[end]!.form : ''
    const local =
      end - first > 1 ? lexicon.placeEndings.has(units[end - 1]!.lower) : lexicon.ofPlaces.has(next)
    return local || represented(units, first, lexicon) ? { ...name, type: 'place', rule: 'locality' } : name
  })
}
