import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, preferring, type Unit } from '../found.ts'

const SLASH = '/'

/** Photo credits: `Photograph: Ana Bell/Reuters` is a person, a stroke and an agency. */
export function credits(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found: Name[] = []
  for (const [i, unit] of units.entries()) {
    if (unit.form !== SLASH || !lexicon.creditLabels.has(labelBefore(units, i))) continue
    let first = i
    while (first > 0 && units[first - 1]!.capital && units[first - 1]!.sentence === unit.sentence) first--
    let end = i + 1
    while (end < units.length && units[end]!.capital && units[end]!.sentence === unit.sentence) end++
    if (first < i - 1) found.push({ first, end: i, type: 'person', rule: 'credit' })
    if (end > i + 1) found.push({ first: i + 1, end, type: 'organization', rule: 'credit' })
  }
  return preferring(found, names, units.length)
}

/** The lower-case word before the colon that opens the credit the stroke at `at` stands in; empty when there is none. */
function labelBefore(units: readonly Unit[], at: number): string {
  let i = at - 1
  while (i > 0 && units[i]!.sentence === units[at]!.sentence && units[i]!.capital) i--
  return units[i]?.form === ':' ? (units[i - 1]?.lower ?? '') : ''
}
