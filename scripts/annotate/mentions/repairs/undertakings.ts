import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'

/** Words of a description between its article and its head: `a satirical tune`. */
const LONGEST = 6
const WORD = /^[\p{L}-]+$/u

/** True where the words behind the name call it a work: `Marsh Green, a satirical tune`. */
function calledWork({ end }: Name, units: readonly Unit[], lexicon: MentionLexicon): boolean {
  const { sentence } = units[end - 1]!
  if (units[end]?.form !== ',' || !lexicon.articles.has(units[end + 1]?.form ?? '')) return false
  for (let i = end + 2; i < end + 2 + LONGEST && units[i]?.sentence === sentence; i++) {
    const { form } = units[i]!
    if (!WORD.test(form) || lexicon.kinds.has(form)) return false
    if (lexicon.works.has(form)) return true
  }
  return false
}

/** `the Green Marsh project` */
function calledUndertaking({ first, end }: Name, units: readonly Unit[], lexicon: MentionLexicon): boolean {
  const [article, next] = [units[first - 1], units[end]]
  return (
    next?.sentence === units[first]!.sentence &&
    lexicon.undertakings.has(next.form) &&
    lexicon.articles.has(article?.lower ?? '')
  )
}

/**
 * What a project or a song is called names none of the four types, wherever it stands in the document; nor does what
 * ends in `Initiative`.
 */
export function undertakings(
  names: readonly Name[],
  units: readonly Unit[],
  lexicon: MentionLexicon,
): Name[] {
  const open = ({ type, first, end }: Name) =>
    end - first > 1 && (type === 'organization' || type === 'place')
  const titles = new Set<string>()
  for (const name of names) {
    const words = wordsOf(units, name)
    if (!open(name) || lexicon.gazetteer.has(words)) continue
    if (lexicon.institutions.has(units[name.end - 1]!.lower)) continue
    if (calledUndertaking(name, units, lexicon) || calledWork(name, units, lexicon)) titles.add(words)
  }
  return names.filter(name => {
    if (!open(name)) return true
    return !titles.has(wordsOf(units, name)) && !lexicon.undertakingEnds.has(units[name.end - 1]!.lower)
  })
}
