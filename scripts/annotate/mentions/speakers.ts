import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { type Name, type Unit, wordsOf } from './found.ts'

/** A full name has so many words; one alone may be any noun that opens a sentence. */
const FEWEST = 2
const MOST = 4

/** The capitalised words that open the words of a source, titles left out; undefined where they are no full name. */
function opening(units: readonly Unit[], source: Span, lexicon: MentionLexicon): Name | undefined {
  const at = indexAt(units, source.start)
  const inside = (i: number) => i < units.length && units[i]!.end <= source.end && units[i]!.capital
  let first = at
  while (inside(first) && lexicon.titles.has(units[first]!.lower)) first++
  let end = first
  while (inside(end)) end++
  const words = units.slice(first, end).map(({ lower }) => lower)
  if (words.length < FEWEST || words.length > MOST) return undefined
  if (words.some(word => lexicon.notNames.has(word) || lexicon.functionWords.has(word))) return undefined
  const type = lexicon.gazetteer.get(wordsOf(units, { first, end })) ?? 'person'
  return { first, end, type, rule: 'speaker' }
}

/**
 * Names that the recogniser missed but that somebody's words stand under: who is said to have said
 * something, in two capitalised words or more, is named by them.
 * @param sources the source of each quotation, in any order
 */
export function speakers(units: readonly Unit[], sources: readonly Span[], lexicon: MentionLexicon): Name[] {
  return sources.flatMap(source => opening(units, source, lexicon) ?? [])
}
