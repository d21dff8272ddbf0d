import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, preferring, type Unit } from '../found.ts'

const OPENING = /^["“‘]$/
const CLOSING = /^["”’“]$/
/** Words of a name somebody goes by. */
const MOST = 3
/** Words between `by` and the noun: `by the name`. */
const BETWEEN = 2

/** True where `by the name` or `by the nickname of` stands before the unit at `i`. */
function goesBy(units: readonly Unit[], i: number, { naming, agents }: MentionLexicon): boolean {
  const noun = [i - 1, i - 2].find(k => naming.has(units[k]?.lower ?? '')) ?? 0
  return units.slice(Math.max(0, noun - BETWEEN), noun).some(({ lower }) => agents.has(lower))
}

/** Who goes `by the name “Shorty”` is a person of that name. */
export function bynames(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found = units.flatMap((unit, i): Name[] => {
    if (!OPENING.test(unit.form) || !goesBy(units, i, lexicon)) return []
    let end = i + 1
    while (end <= i + MOST && units[end]?.capital && units[end]!.sentence === unit.sentence) end++
    const after = units[end]?.form === '.' ? end + 1 : end
    const closed = CLOSING.test(units[after]?.form ?? '')
    return end > i + 1 && closed ? [{ first: i + 1, end, type: 'person', rule: 'byname' }] : []
  })
  return preferring(found, names, units.length)
}
