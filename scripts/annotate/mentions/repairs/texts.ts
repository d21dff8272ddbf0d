import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** True where the name of a law goes on at `i`: `Prevention of Harm [(PoH) Act]`. */
const insideText = (units: readonly Unit[], i: number, { textEndings }: MentionLexicon): boolean =>
  units[i]?.form === '(' &&
  units[i + 2]?.form === ')' &&
  units[i + 3]?.capital === true &&
  textEndings.has(units[i + 3]!.lower)

/** `State of Emergency`, not `State of Oldhaven` where that is a place. */
const isCondition = (units: readonly Unit[], first: number, end: number, lexicon: MentionLexicon): boolean =>
  end - first === 3 &&
  units[first]!.form === 'State' &&
  units[first + 1]!.form === 'of' &&
  lexicon.conditions.has(units[end - 1]!.lower)

/** `the Marsh Act`: a law or a paper is none of the four types. Without an article it may be somebody's surname. */
export function texts(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.filter(({ type, first, end }) => {
    if (isCondition(units, first, end, lexicon)) return false
    if (end - first > 1 && insideText(units, end, lexicon)) return false
    if (end - first < 2 || !lexicon.textEndings.has(units[end - 1]!.lower)) return true
    return type === 'person' && !lexicon.articles.has(units[first - 1]?.lower ?? '')
  })
}
