import type { MentionLanguage } from '../../../model/language/mentions.ts'
import type { EntityType } from '../../../model/layers.ts'
import { disjoint, type Name, shoutedSentences, type Unit, wordsOf } from '../found.ts'

const LONGEST = 5
/** Shorter words in capitals may be acronyms, which have a rule of their own. */
const SHORTEST = 4

/** Names in capitals, with their types: those the document's other sentences hold, and each surname alone. */
function inCapitals(
  names: readonly Name[],
  units: readonly Unit[],
  loud: ReadonlySet<number>,
): Map<string, EntityType> {
  const types = new Map<string, EntityType>()
  for (const name of names) {
    if (loud.has(units[name.first]!.sentence)) continue
    types.set(wordsOf(units, name).toUpperCase(), name.type)
    if (name.type === 'person') types.set(units[name.end - 1]!.form.toUpperCase(), 'person')
  }
  return types
}

/** Headlines all in capitals: there names are those that the text below names, or that are known as places and bodies. */
export function headings(names: readonly Name[], units: readonly Unit[], language: MentionLanguage): Name[] {
  const loud = shoutedSentences(units)
  if (loud.size === 0) return [...names]
  const types = inCapitals(names, units, loud)
  const found: Name[] = []
  for (let first = 0; first < units.length; first++) {
    const { sentence, capital } = units[first]!
    if (!capital || !loud.has(sentence)) continue
    for (let end = Math.min(first + LONGEST, units.length); end > first; end--) {
      const words = wordsOf(units, { first, end })
      const type = types.get(words) ?? language.capitalGazetteer.get(words)
      if (!type || units[end - 1]!.sentence !== sentence || words.length < SHORTEST) continue
      found.push({ first, end, type, rule: 'heading' })
      first = end - 1
      break
    }
  }
  const told = new Set(found.map(name => units[name.first]!.sentence))
  return disjoint([...found, ...names.filter(name => !told.has(units[name.first]!.sentence))])
}
