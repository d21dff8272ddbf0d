import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `the Marsh Act`: a law or a paper is none of the four types. Without an article it may be somebody's surname. */
export function texts(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.filter(({ type, first, end }) => {
    if (end - first < 2 || !lexicon.textEndings.has(units[end - 1]!.lower)) return true
    return type === 'person' && !lexicon.articles.has(units[first - 1]?.lower ?? '')
  })
}
