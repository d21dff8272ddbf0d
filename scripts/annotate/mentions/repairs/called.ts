import type { EntityType } from '../../../model/layers.ts'
import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { bare, bornePersonWords, disjoint, type Name, owners, type Unit, wordsOf } from '../found.ts'

/** Words of a name found by its description. */
const MOST = 3
/** `MPs` */
const PLURAL = /^\p{Lu}+s$/u
/** Words of a description between its article and its head: `a small state-owned coal company`. */
const LONGEST = 6
const WORD = /^[\p{L}-]+$/u
const SMALL = /^[\p{Ll}-]+$/u
const CAPITALS = /^\p{Lu}{2,}$/u
/** Tags of what tells more of a noun: `platform [once] known`, `firm [owned] by`. */
const FURTHER = /^(?:RB|VBN|VBG|WDT|WP|IN|TO)$/
const POSSESSIVE = /^['’]s?$/

/** Asks one place of a text; undefined where it tells nothing. */
type Tell = (name: Name, units: readonly Unit[], lexicon: MentionLexicon) => EntityType | undefined

/** A noun for bodies or places, in small letters. */
function bodyOrPlace(unit: Unit | undefined, { kinds }: MentionLexicon): EntityType | undefined {
  const type = unit && kinds.get(unit.form)
  return type === 'organization' || type === 'place' ? type : undefined
}

/** True where the phrase of the noun at `i` goes on behind it: `police [station]`, `country['s]`. */
function goesOn(units: readonly Unit[], i: number, { functionWords }: MentionLexicon): boolean {
  const next = units[i + 1]
  if (next?.sentence !== units[i]!.sentence) return false
  return POSSESSIVE.test(next.form) || (SMALL.test(next.form) && !functionWords.has(next.form))
}

/** `the newspaper Marsh`, `companies such as Marsh`, `towns such as Marsh`. */
const before: Tell = ({ first }, units, lexicon) => {
  const { sentence } = units[first]!
  if (units[first - 1]?.sentence !== sentence) return undefined
  const exemplified = units[first - 1]!.form === 'as' && units[first - 2]?.form === 'such'
  const noun = units[exemplified ? first - 3 : first - 1]
  const type = noun?.sentence === sentence ? bodyOrPlace(noun, lexicon) : undefined
  return type === 'place' && !exemplified ? undefined : type
}

/** `Marsh chairman Tom Reed`, `chief executive of Marsh`: what has a head is a body. */
const headed: Tell = ({ type, first, end }, units, lexicon) => {
  const { heads, complements } = lexicon
  const { sentence } = units[first]!
  const next = units[end]
  if (next?.sentence === sentence && heads.has(next.lower) && !goesOn(units, end, lexicon))
    return 'organization'
  const [noun, of] = [units[first - 2], units[first - 1]]
  const behind = noun?.sentence === sentence && heads.has(noun.lower) && complements.has(of!.form)
  return type === 'person' && behind ? 'organization' : undefined
}

/** `CEO of Marsh`, not `CEO of Ana Bell's bank`: what has such a head is nobody, even with a first name in front. */
const governed: Tell = ({ type, first, end }, units, { executives, complements }) => {
  const [noun, of, next] = [units[first - 2], units[first - 1], units[end]]
  if (type !== 'person' || noun?.sentence !== units[first]!.sentence) return undefined
  if (next?.sentence === noun.sentence && POSSESSIVE.test(next.form)) return undefined
  return executives.has(noun.lower) && complements.has(of!.form) ? 'organization' : undefined
}

/** `the Marsh district`, `the Marsh company`. */
const after: Tell = ({ type, first, end }, units, lexicon) => {
  const [article, noun] = [units[first - 1], units[end]]
  const { sentence, form } = units[first]!
  if (CAPITALS.test(form) || article?.sentence !== sentence) return undefined
  if (!lexicon.articles.has(article.lower) && !POSSESSIVE.test(article.form)) return undefined
  if (noun?.sentence !== sentence || lexicon.held.has(noun.form) || goesOn(units, end, lexicon))
    return undefined
  const its = bodyOrPlace(noun, lexicon)
  return its === 'organization' && (type === 'place' || end - first > 1) ? undefined : its
}

/**
 * True where the phrase of the noun at `i` ends there, or goes on to say of what it is. Before a verb it is
 * no apposition.
 */
function endsAt(units: readonly Unit[], i: number, { complements }: MentionLexicon): boolean {
  const next = units[i + 1]
  if (next?.sentence !== units[i]!.sentence || !WORD.test(next.form)) return true
  return complements.has(next.form) || FURTHER.test(next.xpos ?? '')
}

/** `Marsh, a small coal company`: the first noun that says what it is. */
const apposed: Tell = ({ first, end }, units, lexicon) => {
  const { sentence } = units[first]!
  if (units[end]?.form !== ',' || !lexicon.articles.has(units[end + 1]?.form ?? '')) return undefined
  for (let i = end + 2; i < end + 2 + LONGEST && units[i]?.sentence === sentence; i++) {
    const { form } = units[i]!
    if (!WORD.test(form) && !POSSESSIVE.test(form)) return undefined
    if (lexicon.kinds.has(form) && !POSSESSIVE.test(units[i + 1]?.form ?? '') && endsAt(units, i, lexicon))
      return bodyOrPlace(units[i], lexicon)
  }
  return undefined
}

/** `according to Marsh`. */
const cited: Tell = ({ type, first, end }, units) =>
  type !== 'organization' &&
  end - first === 1 &&
  units[first - 1]?.form === 'to' &&
  units[first - 2]?.lower === 'according'
    ? 'organization'
    : undefined

const TELLS: readonly Tell[] = [headed, before, after, apposed, cited]

/** Capitals in a row that are no name yet, where the words before them call them a body: `the union JUMA`, `told RNZ`. */
function introduced(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const owner = owners(names, units.length)
  const found: Name[] = []
  for (let first = 0; first < units.length; first++) {
    const { sentence } = units[first]!
    const fits = (i: number) => units[i]?.sentence === sentence && units[i]!.capital
    if (!fits(first) || (units[first - 1]?.sentence === sentence && units[first - 1]!.capital)) continue
    let end = first + 1
    while (fits(end)) end++
    const plain = units
      .slice(first, end)
      .every(
        ({ form, lower }, i) =>
          owner[first + i]! < 0 &&
          !PLURAL.test(form) &&
          !lexicon.descriptions.has(lower) &&
          !lexicon.titles.has(lower.replace(/\.$/, '')) &&
          !lexicon.notNames.has(lower) &&
          !lexicon.functionWords.has(lower) &&
          !lexicon.givenNames.has(lower),
      )
    const name: Name = { first, end, type: 'organization', rule: 'called' }
    const told = units[first - 1]?.sentence === sentence && units[first - 1]!.form === 'told'
    const body = told || before(name, units, lexicon) === 'organization'
    if (plain && end - first <= MOST && (body || apposed(name, units, lexicon) === 'organization'))
      found.push(name)
  }
  return found
}

/**
 * A name that nothing else knows is what the words beside it call it, wherever it stands in the document: a body, where
 * it is `the newspaper Marsh` or has a chairman, or a place.
 */
export function called(known: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const names = disjoint([...known, ...introduced(known, units, lexicon)])
  const full = bornePersonWords(names, units)
  const titled = new Set(
    names
      .filter(({ first }) => first > 0 && lexicon.titles.has(bare(units[first - 1]!)))
      .map(name => wordsOf(units, name)),
  )
  const run = new Set(names.filter(name => governed(name, units, lexicon)).map(name => wordsOf(units, name)))
  const open = ({ type, first, end }: Name, words: string) =>
    (type === 'person' || type === 'place' || type === 'organization') &&
    !lexicon.gazetteer.has(words) &&
    (run.has(words) || !lexicon.givenNames.has(units[first]!.lower)) &&
    !titled.has(words) &&
    !(end - first === 1 && full.has(words))
  const types = new Map<string, EntityType>()
  for (const name of names) {
    const words = wordsOf(units, name)
    if (!open(name, words)) continue
    for (const tell of TELLS) {
      const type = tell(name, units, lexicon)
      if (!type) continue
      types.set(words, type)
      break
    }
  }
  if (types.size === 0) return names
  return names.map(name => {
    const words = wordsOf(units, name)
    const type = open(name, words) ? types.get(words) : undefined
    return type ? { ...name, type, rule: 'called' } : name
  })
}
