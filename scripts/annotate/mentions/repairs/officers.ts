import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Units between the noun of an office and the name behind it: `Head of Research at the`. */
const REACH = 5
/** Words of what the office belongs to. */
const BODY = 2
/** Words of a person's name. */
const FEWEST = 2
const MOST = 3

/** True where the noun of an office stands before the name, with a preposition between: `Director of the`. */
function afterOffice(
  units: readonly Unit[],
  first: number,
  { descriptions, titles, complements }: MentionLexicon,
): boolean {
  const { sentence } = units[first]!
  let joined = false
  for (let i = first - 1; i >= Math.max(0, first - REACH) && units[i]!.sentence === sentence; i--) {
    if (!/^[\p{L}-]+$/u.test(units[i]!.form)) return false
    if (complements.has(units[i]!.lower)) joined = true
    else if (descriptions.get(units[i]!.lower) === 'person' || titles.has(units[i]!.lower)) return joined
  }
  return false
}

/** True where a word is the last one of what an office belongs to: `Harlow [Bank]`, `State for [Health]`. */
const endsBody = ({ lower }: Unit, { companyEndings, institutions, portfolios }: MentionLexicon): boolean =>
  [companyEndings, institutions, portfolios].some(words => words.has(lower))

/** Where the holder's name begins in a name that swallows it; undefined where it does not. */
function holderFrom(
  { first, end }: Name,
  units: readonly Unit[],
  lexicon: MentionLexicon,
): number | undefined {
  // `lawyers for [John Martin Reed]` is one person's.
  if (lexicon.givenNames.has(units[first]!.lower) || !afterOffice(units, first, lexicon)) return undefined
  for (let i = Math.max(first + BODY, end - MOST); i <= end - FEWEST; i++) {
    const plain = units.slice(i - 1, end).every(({ capital }) => capital)
    // `Service [Holding Company]` is nobody.
    if (lexicon.institutions.has(units[end - 1]!.lower)) return undefined
    if (plain && (lexicon.givenNames.has(units[i]!.lower) || endsBody(units[i - 1]!, lexicon))) return i
  }
  return undefined
}

/** Who holds an office is no part of the name of what it belongs to: `Director of the [Harlow Museum] [Ana Bell]`. */
export const officers = (names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] =>
  names.flatMap(name => {
    const at = holderFrom(name, units, lexicon)
    if (at === undefined) return [name]
    const holder: Name = { first: at, end: name.end, type: 'person', rule: 'officer' }
    // `Secretary of [State for Health]` is no body.
    if (lexicon.portfolios.has(units[at - 1]!.lower)) return [holder]
    return [{ ...name, end: at, type: name.type === 'person' ? 'organization' : name.type }, holder]
  })
