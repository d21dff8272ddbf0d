import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { lowered, type Name, type Unit, wordsOf } from './found.ts'

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
  // `Will May` is a name, though each of its words may be another one.
  const given = lexicon.givenNames.has(words[0]!) && units.slice(first, end).every(isProper)
  if (!given && words.some(word => lexicon.notNames.has(word) || lexicon.functionWords.has(word)))
    return undefined
  const type = lexicon.gazetteer.get(wordsOf(units, { first, end })) ?? 'person'
  return { first, end, type, rule: 'speaker' }
}

const isProper = ({ xpos }: Unit): boolean => xpos === 'NNP'

/** Words between the first one of a source and its name: `the ninth-ranked`. */
const LEAD = 5
/** Letters of a name that stands alone. */
const SHORTEST = 3

/**
 * The only capitalised word of a source's first phrase, behind what describes it: `the ninth-ranked [Bell]`,
 * `[Katak], also from Oldhaven`, `the trade union [Unison]`. Never a word that stands in small letters too.
 */
function alone(units: readonly Unit[], source: Span, lexicon: MentionLexicon): Name | undefined {
  const from = indexAt(units, source.start)
  const isInside = (i: number) => i < units.length && units[i]!.end <= source.end
  let first = from
  while (isInside(first) && !isProper(units[first]!) && first < from + LEAD) first++
  const unit = units[first]
  if (!isInside(first) || !unit?.capital || !isProper(unit) || unit.form.length < SHORTEST) return undefined
  const next = isInside(first + 1) ? units[first + 1]! : undefined
  if (next && next.form !== ',' && next.xpos !== 'IN') return undefined
  const kind = units[first - 1]
  const before = first > from ? lexicon.descriptions.get(kind!.lower) : 'person'
  // `the Herald`: a name with an article of its own is a body's.
  const article = first > from && lexicon.articles.has(kind!.lower)
  // `Western [Journalism]` is two words.
  if (first > from && !article && (kind!.capital || lexicon.functionWords.has(kind!.lower))) return undefined
  const words = [lexicon.notNames, lexicon.functionWords, lexicon.titles, lexicon.descriptions]
  if (words.some(known => known.has(unit.lower)) || lowered(units).has(unit.lower)) return undefined
  const shouted = unit.form === unit.form.toUpperCase()
  const type = before === 'organization' || shouted || article ? 'organization' : 'person'
  return { first, end: first + 1, type: lexicon.gazetteer.get(unit.form) ?? type, rule: 'speaker' }
}

const SITE = /^(?:@\w{2,}|[\w-]+\.(?:com|net|org|info|co\.[a-z]{2}|[a-z]{2}))$/

/** A website or an account as the source: `[Harbour.com] advises`; behind a person's description it is his. */
function online(units: readonly Unit[], source: Span, { descriptions }: MentionLexicon): Name | undefined {
  for (let i = indexAt(units, source.start); i < units.length && units[i]!.end <= source.end; i++) {
    if (!SITE.test(units[i]!.form)) continue
    const before = units[i - 1]
    const kind = before?.form === ',' ? units[i - 2] : before
    const opens = units[i]!.start === source.start
    const person = kind !== undefined && !opens && descriptions.get(kind.lower) === 'person'
    return opens || person
      ? { first: i, end: i + 1, type: person ? 'person' : 'organization', rule: 'speaker' }
      : undefined
  }
  return undefined
}

/**
 * Names that the recogniser missed but that somebody's words stand under: who is said to have said
 * something, in two capitalised words or more or in one that is nothing else, is named by them.
 * @param sources the source of each quotation, in any order
 */
export function speakers(units: readonly Unit[], sources: readonly Span[], lexicon: MentionLexicon): Name[] {
  return sources.flatMap(
    source =>
      online(units, source, lexicon) ??
      opening(units, source, lexicon) ??
      alone(units, source, lexicon) ??
      [],
  )
}
