import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'

const POSSESSIVE = /^['’]s?$/

/** The names that stand by themselves somewhere. */
const wholes = (names: readonly Name[], units: readonly Unit[]): ReadonlySet<string> =>
  new Set(names.map(name => wordsOf(units, name)))

/**
 * `Ministry of Justice’s Investigation Bureau`, `Harlow's Hill Centre`: an owner and what it owns are two names, where
 * the owner is known, named elsewhere in the document, or an institution by its words.
 */
export function possessed(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const elsewhere = wholes(names, units)
  return names.flatMap((name): Name[] => {
    for (let i = name.first + 1; i < name.end - 1; i++) {
      if (!POSSESSIVE.test(units[i]!.form) || !units[i + 1]!.capital) continue
      const owner = { ...name, end: i, rule: 'possessed' }
      const words = wordsOf(units, owner)
      const known = lexicon.gazetteer.get(words)
      const institution =
        i - name.first > 1 &&
        (lexicon.institutions.has(units[i - 1]!.lower) || lexicon.institutions.has(units[name.first]!.lower))
      if (!known && !institution && !elsewhere.has(words)) continue
      const type = known ?? (institution ? 'organization' : name.type)
      return [
        { ...owner, type },
        { ...name, first: i + 1, rule: 'possessed' },
      ]
    }
    return [name]
  })
}
