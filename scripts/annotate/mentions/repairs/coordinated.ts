import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `Harbour Institute and Hill University`: both sides of the `and` at `i` are whole names by their own words. */
function bothWhole(name: Name, i: number, units: readonly Unit[], lexicon: MentionLexicon): boolean {
  const whole = (first: number, end: number) => {
    for (let k = first; k < end; k++)
      if (
        lexicon.institutions.has(units[k]!.lower) &&
        (k === end - 1 ? k > first : units[k + 1]!.lower === 'of')
      )
        return true
    return false
  }
  const single = (first: number, end: number) =>
    end - first === 1 && lexicon.gazetteer.get(units[first]!.form) === 'organization'
  return (
    (whole(name.first, i) && whole(i + 1, name.end)) || (single(name.first, i) && single(i + 1, name.end))
  )
}

/** `Ana Bell of Harbour Watch` is Ana Bell; a word alone may need what follows: `Joan of Arc`. */
function withoutOf(name: Name, units: readonly Unit[]): Name {
  for (let i = name.first + 2; i < name.end - 1; i++) if (units[i]!.lower === 'of') return { ...name, end: i }
  return name
}

/** Parts names of organisations at an `and` between two of them, and leaves off what persons are `of`. */
export function coordinated(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.flatMap(name => {
    if (name.type === 'person') return [withoutOf(name, units)]
    if (name.type !== 'organization') return [name]
    for (let i = name.first + 1; i < name.end - 1; i++) {
      if (units[i]!.lower !== 'and' || !bothWhole(name, i, units, lexicon)) continue
      return [
        { ...name, end: i },
        { ...name, first: i + 1 },
      ]
    }
    return [name]
  })
}
