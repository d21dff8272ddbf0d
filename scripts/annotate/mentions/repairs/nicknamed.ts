import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, owners, type Unit } from '../found.ts'

const OPENING = /^["“‘]$/
const CLOSING = /^["”’]$/

/**
 * A name with another one for short in it, in quotation marks, is one name: `Ana “Annie” Bell`.
 */
export function nicknamed(
  names: readonly Name[],
  units: readonly Unit[],
  { notNames }: MentionLexicon,
): Name[] {
  const owner = owners(names, units.length)
  const at = (i: number): Name | undefined => names[owner[i] ?? -1]
  const joined: Name[] = []
  for (const { first, end, type } of names) {
    const [mark, short, closing, next] = units.slice(end, end + 4)
    if (type !== 'person' || !next?.capital || next.sentence !== units[first]!.sentence) continue
    if (
      !OPENING.test(mark!.form) ||
      !short!.capital ||
      notNames.has(short!.lower) ||
      !CLOSING.test(closing!.form)
    )
      continue
    const surname = at(end + 3)
    if (surname && surname.type !== 'person') continue
    joined.push({ first, end: surname?.end ?? end + 4, type, rule: 'nicknamed' })
  }
  const over = owners(joined, units.length)
  return disjoint([...joined, ...names.filter(({ first }) => over[first]! < 0)])
}
