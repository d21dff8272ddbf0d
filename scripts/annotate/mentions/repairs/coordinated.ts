import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'

/** `Harbour Institute and Hill University`: both sides of the `and` at `i` are whole names by their own words or elsewhere. */
function bothWhole(
  name: Name,
  i: number,
  units: readonly Unit[],
  elsewhere: ReadonlySet<string>,
  lexicon: MentionLexicon,
): boolean {
  const whole = (first: number, end: number) => {
    const last = units[end - 1]!.lower
    if (end - first > 1 && lexicon.companyEndings.has(last)) return true
    for (let k = first; k < end; k++)
      if (
        lexicon.institutions.has(units[k]!.lower) &&
        (k === end - 1 ? k > first : units[k + 1]!.lower === 'of')
      )
        return true
    return false
  }
  // `Old Harbour Watch and New Harbour Watch`
  const alike = i - name.first > 1 && name.end - i > 2 && units[i - 1]!.form === units[name.end - 1]!.form
  const named = (first: number, end: number) => elsewhere.has(wordsOf(units, { first, end }))
  const single = (first: number, end: number) =>
    end - first === 1 && lexicon.gazetteer.get(units[first]!.form) === 'organization'
  return (
    alike ||
    (whole(name.first, i) && whole(i + 1, name.end)) ||
    (single(name.first, i) && single(i + 1, name.end)) ||
    (named(name.first, i) && named(i + 1, name.end))
  )
}

/** `Ana Bell of Harbour Watch` is Ana Bell; a word alone may need what follows: `Joan of Arc`. */
function withoutOf(name: Name, units: readonly Unit[]): Name {
  for (let i = name.first + 2; i < name.end - 1; i++) if (units[i]!.lower === 'of') return { ...name, end: i }
  return name
}

/** Parts names of organisations at an `and` between two of them, and leaves off what persons are `of`. */
export function coordinated(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const elsewhere = new Set(names.map(name => wordsOf(units, name)))
  return names.flatMap(name => {
    if (name.type === 'person') return [withoutOf(name, units)]
    if (name.type !== 'organization') return [name]
    for (let i = name.first + 1; i < name.end - 1; i++) {
      if (units[i]!.lower !== 'and' || !bothWhole(name, i, units, elsewhere, lexicon)) continue
      return [
        { ...name, end: i },
        { ...name, first: i + 1 },
      ]
    }
    return [name]
  })
}
