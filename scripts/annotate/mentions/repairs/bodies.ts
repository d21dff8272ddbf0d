import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { bare, bornePersonWords, type Name, shoutedSentences, type Unit } from '../found.ts'

/** `SACCO`, `SACCOs` */
const CAPITALS = /^\p{Lu}{4,6}s?$/u
/** `FinScope`, `iLaw`, but not `McConn`. */
const HUMP = /\p{Ll}\p{Lu}/u
const SURNAME = /^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O|D)['’]?\p{Lu}/u

/** `Umurenge SACCO`: a word in capitals behind others, where nobody is given the first. */
function endsLoud(units: readonly Unit[], { first, end }: Name, lexicon: MentionLexicon): boolean {
  const [one, last] = [units[first]!, units[end - 1]!]
  const given = lexicon.givenNames.has(one.lower) || lexicon.titles.has(bare(one))
  return end - first > 1 && CAPITALS.test(last.form) && !/^\p{Lu}+$/u.test(one.form) && !given
}

/** A word in capitals, or with a capital inside, that no person bears in full is a body's, not a person's. */
export function bodies(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const loud = shoutedSentences(units)
  const ofPeople = bornePersonWords(names, units)
  return names.map(name => {
    const { form, lower, sentence } = units[name.first]!
    if (name.type === 'person' && endsLoud(units, name, lexicon))
      return { ...name, type: 'organization', rule: 'body' }
    if (name.type !== 'person' || name.end - name.first > 1 || loud.has(sentence)) return name
    const built = CAPITALS.test(form) || (HUMP.test(form) && !SURNAME.test(form))
    if (!built || ofPeople.has(form) || lexicon.givenNames.has(lower)) return name
    const titled = units[name.first - 1]
    if (titled?.sentence === sentence && lexicon.titles.has(bare(titled))) return name
    return { ...name, type: 'organization', rule: 'body' }
  })
}
