import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { bare, disjoint, type Name, opensSentence, owners, type Unit } from '../found.ts'

/** Words of a full name. */
const FEWEST = 2
const MOST = 4
/** Words of a description between its article and its head: `a former Australian swimmer`. */
const LONGEST = 5
/** An age, from 5 on: smaller numbers count other things. */
const AGE = /^(?:[5-9]|[1-9]\d|1[01]\d)$/

/** True where a comma, an age and another comma follow at `i`: `, 36,`. */
const aged = (units: readonly Unit[], i: number): boolean =>
  units[i]?.form === ',' && AGE.test(units[i + 1]?.form ?? '') && units[i + 2]?.form === ','

/** True where a description of a person follows the comma at `i`: `, a former swimmer`. */
function calledSomebody(
  units: readonly Unit[],
  i: number,
  { descriptions, articles }: MentionLexicon,
): boolean {
  const { sentence } = units[i]!
  if (units[i]!.form !== ',' || !articles.has(units[i + 1]?.form ?? '')) return false
  for (let head = i + 2; head < i + 2 + LONGEST && units[head]?.sentence === sentence; head++) {
    if (!/^[\p{L}-]+$/u.test(units[head]!.form)) return false
    if (descriptions.get(units[head]!.lower) === 'person')
      return !descriptions.has(units[head + 1]?.lower ?? '')
  }
  return false
}

/** The capitalised words before the comma at `end`, titles left out; undefined where they are no full name. */
function fullName(units: readonly Unit[], end: number, lexicon: MentionLexicon): Name | undefined {
  const { sentence } = units[end]!
  let first = end
  while (first > 0 && units[first - 1]!.capital && units[first - 1]!.sentence === sentence) first--
  while (first < end && lexicon.titles.has(bare(units[first]!))) first++
  const words = units.slice(first, end)
  if (words.length < FEWEST || words.length > MOST) return undefined
  // `In San Marcos, a student …`: what a preposition leads is no subject.
  if (!opensSentence(units, first) && lexicon.functionWords.has(units[first - 1]!.lower)) return undefined
  const plain = words.every(({ lower }) => !lexicon.functionWords.has(lower) && !lexicon.notNames.has(lower))
  return plain ? { first, end, type: 'person', rule: 'described' } : undefined
}

/**
 * Whom the words behind the name call a person is one, whatever the name was taken for: `Ana Paris, an Australian
 * swimmer,` and `Ana Paris, 36,`.
 */
export function described(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (const [i, { form }] of units.entries()) {
    if (form !== ',' || i === 0 || !units[i - 1]!.capital) continue
    const name = aged(units, i) || calledSomebody(units, i, lexicon) ? fullName(units, i, lexicon) : undefined
    if (!name) continue
    const inside = [...new Set(owner.subarray(name.first, name.end))]
      .filter(index => index >= 0)
      .map(index => names[index]!)
    // A name that begins before it, a known place or a person that is there already: nothing to put right.
    const held = inside.some(
      ({ first, end, type }) => first < name.first || (type === 'person' && end === name.end),
    )
    if (
      !held &&
      !lexicon.gazetteer.has(
        units
          .slice(name.first, i)
          .map(unit => unit.form)
          .join(' '),
      )
    )
      found.push(name)
  }
  const replaced = owners(found, units.length)
  return disjoint([
    ...found,
    ...names.filter(({ first, end }) => replaced.subarray(first, end).every(index => index < 0)),
  ])
}
