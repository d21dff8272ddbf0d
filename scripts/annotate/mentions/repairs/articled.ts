import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { bornePersonWords, type Name, type Unit } from '../found.ts'

/** `the Adeka rush`: nobody whom the document does not name in full stands behind an article. */
export function articled(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const full = bornePersonWords(names, units)
  return names.filter(({ type, first, end }) => {
    if (type !== 'person' || end - first > 1) return true
    const { form, lower, sentence } = units[first]!
    const [article, next] = [units[first - 1], units[end]]
    if (article?.sentence !== sentence || article.lower !== 'the') return true
    return full.has(form) || lexicon.givenNames.has(lower) || lexicon.held.has(next?.form ?? '')
  })
}
