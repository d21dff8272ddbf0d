import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { type Name, preferring, type Unit, wordsOf } from './found.ts'

const BRACKET = '('
const bare = (word: string): string => word.replace(/\.$/, '')

/** The units of a label before its first comma or bracket, titles left out; undefined when nothing is left. */
function core(
  units: readonly Unit[],
  label: Span,
  lexicon: MentionLexicon,
): Pick<Name, 'first' | 'end'> | undefined {
  const inside = (i: number) => i < units.length && units[i]!.end <= label.end
  let first = indexAt(units, label.start)
  while (inside(first + 1) && lexicon.titles.has(bare(units[first]!.lower))) first++
  let end = first
  while (inside(end) && units[end]!.form !== ',' && units[end]!.form !== BRACKET) end++
  return end > first ? { first, end } : undefined
}

/** True where the last word of a label describes or asks, and names nobody; `Harlow Council` is a body's name. */
function describes(words: readonly Unit[], lexicon: MentionLexicon): boolean {
  const { lower } = words.at(-1)!
  const body = lexicon.descriptions.get(lower) === 'organization'
  if (body && words.length > 1 && words.every(({ capital }) => capital)) return false
  return lexicon.descriptions.has(lower) || lexicon.unnamed.has(lower)
}

/** True for the one word of a label in capitals: whoever speaks is mostly a person. */
const isShouted = (form: string): boolean => /^\p{Lu}+$/u.test(form)

/**
 * Names of those whose words stand under a label, as in a transcript: what is no description is a name, in
 * capitals or not. What the recogniser found in it stays when it ends where the label's name ends.
 * @param labels the labels of turns and posts, in any order
 */
export function labels(
  names: readonly Name[],
  units: readonly Unit[],
  found: readonly Span[],
  lexicon: MentionLexicon,
): Name[] {
  const ends = new Map(names.map(name => [name.end, name]))
  const nameless: Pick<Name, 'first' | 'end'>[] = []
  const labelled = found.flatMap((label): Name[] => {
    const words = core(units, label, lexicon)
    if (!words) return []
    const own = units.slice(words.first, words.end)
    if (describes(own, lexicon)) {
      nameless.push(words)
      return []
    }
    const known = ends.get(words.end)
    if (known && known.first >= words.first && known.end - known.first > 1)
      return [{ ...known, rule: 'label' }]
    const form = wordsOf(units, words)
    const body = lexicon.descriptions.get(own.at(-1)!.lower) === 'organization' ? 'organization' : undefined
    const type =
      lexicon.gazetteer.get(form) ?? body ?? (isShouted(form) ? 'person' : (known?.type ?? 'person'))
    return [{ ...words, type, rule: 'label' }]
  })
  const isInside = ({ first, end }: Pick<Name, 'first' | 'end'>, name: Name) =>
    first <= name.first && name.end <= end
  // `Ana Bell (AB)`: the initials in the bracket are no other name.
  const isBracket = (name: Name) =>
    labelled.some(({ end }) => name.first === end + 1 && units[end]!.form === BRACKET)
  const left = names.filter(name => !nameless.some(words => isInside(words, name)) && !isBracket(name))
  return preferring(labelled, left, units.length)
}
