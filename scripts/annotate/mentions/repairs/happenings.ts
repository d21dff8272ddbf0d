import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, opensSentence, owners, preferring, type Unit, wordsOf } from '../found.ts'

/** Words before the ending that a happening's name may have. */
const LONGEST = 5
const YEAR = /^(?:1\d|20)\d\d$/

/** A word that a happening's name can hold: with a capital, or the year in front. */
const fits = (units: readonly Unit[], i: number, end: number): boolean =>
  units[i]?.sentence === units[end - 1]!.sentence &&
  (units[i]!.capital || (YEAR.test(units[i]!.form) && units[i + 1]!.capital))

/** `Harbour Film Festival`: the capitals before the ending at `last`, articles left out; undefined where there are none. */
function ending(units: readonly Unit[], last: number, lexicon: MentionLexicon): Name | undefined {
  const end = last + 1
  // `Iran War Fears Grow`: the word is no ending there.
  if (units[end]?.sentence === units[last]!.sentence && units[end]!.capital) return undefined
  let first = last
  while (first > last - LONGEST && fits(units, first - 1, end)) first--
  const leads = (i: number) =>
    lexicon.articles.has(units[i]!.lower) ||
    (opensSentence(units, i) && lexicon.functionWords.has(units[i]!.lower))
  while (first < last && leads(first)) first++
  return first < last ? { first, end, type: 'event', rule: 'happening' } : undefined
}

/** `Battle of Harbour Hill`, `Hurricane Ana`: what goes on behind the opening at `first`. */
function opening(units: readonly Unit[], first: number, of: boolean): Name | undefined {
  const start = of ? first + 2 : first + 1
  if (of && units[first + 1]?.lower !== 'of') return undefined
  if (of && units[start]?.lower === 'the') return undefined
  let end = start
  while (end < start + 3 && units[end]?.sentence === units[first]!.sentence && units[end]!.capital) end++
  return end > start ? { first, end, type: 'event', rule: 'happening' } : undefined
}

/** Wars, festivals, championships, battles and storms by the word that says so, whatever they were taken for. */
export function happenings(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const { endings, openings, storms } = lexicon.happenings
  const found: Name[] = []
  for (const [i, { capital, lower }] of units.entries()) {
    if (!capital) continue
    const name = storms.has(lower)
      ? opening(units, i, false)
      : openings.has(lower)
        ? opening(units, i, true)
        : endings.has(lower)
          ? ending(units, i, lexicon)
          : undefined
    if (name) found.push(name)
  }
  // What goes on behind the ending is somebody else: `World Cup Committee`.
  const owner = owners(names, units.length)
  const whole = found.filter(name => {
    const over = names[owner[name.end - 1]!]
    // `Vanity Fair` is known to be something else.
    const type = lexicon.gazetteer.get(wordsOf(units, name))
    return (!over || over.end <= name.end) && (!type || type === 'event')
  })
  const known = names.map(name =>
    lexicon.gazetteer.get(wordsOf(units, name)) === 'event'
      ? { ...name, type: 'event' as const, rule: 'happening' }
      : name,
  )
  return preferring(whole, known, units.length)
}
