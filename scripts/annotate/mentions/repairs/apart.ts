import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Quotation marks that are words of their own, handles and tags: no name goes over them. */
const FOREIGN = /^(?:["“”„«»‘’']$|[@#])/
/** What stands between people: `Ana Bell, Tom Reed`, `9. Ana Bell 10. Tom Reed`. */
const BETWEEN = /^(?:,|\d+\.?)$/
/** Behind it stands nobody: `Ana Bell's Letters`, `Ana Bell & Family`. */
const BEHIND = /^(?:['’]s|&)$/
/** `Jr` behind the comma belongs to the name before it. */
const SHORT_TAIL = /^\p{Lu}\p{L}{0,2}\.?$/u

/** Where a person's name breaks off at `i`, and whether somebody else may follow. */
function breaks(name: Name, i: number, units: readonly Unit[]): 'between' | 'behind' | undefined {
  if (name.type !== 'person' || i === name.first) return undefined
  if (BEHIND.test(units[i]!.form)) return 'behind'
  if (!BETWEEN.test(units[i]!.form)) return undefined
  return i === name.end - 2 && SHORT_TAIL.test(units[i + 1]!.form) ? undefined : 'between'
}

/**
 * The pieces of a name that holds `or`, which joins two names (`Islamic State or Daesh`), and of people in a list; what
 * stands on one side of a quotation mark.
 */
export function apart(name: Name, units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const after = (i: number) => (i + 1 < name.end ? apart({ ...name, first: i + 1 }, units, lexicon) : [])
  for (let i = name.first; i < name.end; i++) {
    const { form } = units[i]!
    // `” Ana Bell said`: the mark before a name is no part of it.
    if (FOREIGN.test(form)) return i === name.first ? after(i) : [{ ...name, end: i }]
    const broken = breaks(name, i, units)
    if (broken) return [{ ...name, end: i }, ...(broken === 'between' ? after(i) : [])]
    if (i === name.first || i === name.end - 1 || !lexicon.alternatives.has(form)) continue
    return [{ ...name, end: i }, ...after(i)]
  }
  return [name]
}
