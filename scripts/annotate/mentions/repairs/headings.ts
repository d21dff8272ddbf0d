import type { EntityType } from '../../../model/layers.ts'
import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { lowered, type Name, owners, preferring, shoutedSentences, type Unit, wordsOf } from '../found.ts'

const LONGEST = 5
/** Shorter words in capitals may be acronyms, which have a rule of their own. */
const SHORTEST = 4
/** Words from this length on are capitalised in a headline that capitalises its words. */
const LONG_WORD = 4
/** So many of them at least, and all but one: few sentences of running text are like that. */
const LONG_WORDS = 5
const WORD = /^\p{L}/u

/** Sentences with a capital on every word of some length: there a capital shows nothing. */
function titledSentences(units: readonly Unit[]): Set<number> {
  const small = new Map<number, number>()
  const large = new Map<number, number>()
  for (const { form, capital, sentence } of units) {
    if (form.length < LONG_WORD || !WORD.test(form)) continue
    const counts = capital ? large : small
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  const titled = [...large].filter(
    ([sentence, count]) => count >= LONG_WORDS && (small.get(sentence) ?? 0) <= 1,
  )
  return new Set(titled.map(([sentence]) => sentence))
}

/** Names of the running text, as written and in capitals, with their types; each surname alone too. */
function knownBelow(
  names: readonly Name[],
  units: readonly Unit[],
  headlines: ReadonlySet<number>,
): Map<string, EntityType> {
  const types = new Map<string, EntityType>()
  const put = (words: string, type: EntityType) => types.set(words, type).set(words.toUpperCase(), type)
  for (const name of names) {
    if (headlines.has(units[name.first]!.sentence)) continue
    put(wordsOf(units, name), name.type)
    if (name.type === 'person') put(units[name.end - 1]!.form, 'person')
  }
  return types
}

/** The longest known names in headlines. */
function inHeadlines(
  units: readonly Unit[],
  headlines: ReadonlySet<number>,
  typeOf: (words: string) => EntityType | undefined,
): Name[] {
  const found: Name[] = []
  for (let first = 0; first < units.length; first++) {
    const { sentence, capital } = units[first]!
    if (!capital || !headlines.has(sentence)) continue
    for (let end = Math.min(first + LONGEST, units.length); end > first; end--) {
      const words = wordsOf(units, { first, end })
      const type = words.length < SHORTEST ? undefined : typeOf(words)
      if (!type || units[end - 1]!.sentence !== sentence) continue
      found.push({ first, end, type, rule: 'heading' })
      first = end - 1
      break
    }
  }
  return found
}

/** True where the second is a shorter form of the first and stands inside it. */
const covers = (name: Name, inner: Name): boolean =>
  inner.type === name.type && inner.first >= name.first && inner.end <= name.end

/**
 * Headlines in capitals, or with every word capitalised: names there are those that the text below names or that
 * are known as places and bodies, and of those recognised the ones made of no ordinary words.
 */
export function headings(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const loud = shoutedSentences(units)
  const headlines = new Set([...loud, ...titledSentences(units)])
  if (headlines.size === 0) return [...names]
  const types = knownBelow(names, units, headlines)
  const found = inHeadlines(
    units,
    headlines,
    words => types.get(words) ?? lexicon.headlineGazetteer.get(words),
  )
  const owner = owners(found, units.length)
  const small = lowered(units)
  const ownWords = ({ first, end }: Name) =>
    units.slice(first, end).every(({ capital, lower }) => !capital || !small.has(lower))
  // A full name outlives the surname in it that the text below names.
  const holds = (name: Name) =>
    [...owner.subarray(name.first, name.end)].every(index => index < 0 || covers(name, found[index]!))
  const kept = names.filter(name => {
    const { sentence } = units[name.first]!
    const dateline = name.rule === 'dateline'
    return dateline || !headlines.has(sentence) || (!loud.has(sentence) && ownWords(name) && holds(name))
  })
  return preferring(kept, found, units.length)
}
