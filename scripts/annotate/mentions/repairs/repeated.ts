import type { EntityType } from '../../../model/layers.ts'
import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import {
  bare,
  besideCapital,
  bornePersonWords,
  disjoint,
  lowered,
  type Name,
  opensSentence,
  owners,
  type Unit,
  wordsOf,
} from '../found.ts'

/** Share of a name's mentions that must be of one type for the others to follow. */
const MAJORITY = 2 / 3

/** Words of a name. */
const LONGEST = 6

interface Tally {
  readonly types: Map<EntityType, number>
  /** Counts by weight. */
  total: number
}

/** What one mention counts: more where the words beside it call it so, and most in `in Harlow`. */
function weight({ type, rule, first, end }: Name, units: readonly Unit[], lexicon: MentionLexicon): number {
  const [before, unit] = [units[first - 1], units[first]!]
  const inside = before?.sentence === unit.sentence && lexicon.placing.has(before.lower)
  if (type === 'place' && end - first === 1 && inside) return 4
  return rule === 'called' ? 2 : 1
}

/** How often each string is a name of each type. */
function tallies(
  names: readonly Name[],
  units: readonly Unit[],
  lexicon: MentionLexicon,
): Map<string, Tally> {
  const found = new Map<string, Tally>()
  for (const name of names) {
    const words = wordsOf(units, name)
    const tally = found.get(words) ?? { types: new Map(), total: 0 }
    const counts = weight(name, units, lexicon)
    tally.types.set(name.type, (tally.types.get(name.type) ?? 0) + counts)
    tally.total += counts
    found.set(words, tally)
  }
  return found
}

function majority({ types, total }: Tally): EntityType | undefined {
  for (const [type, count] of types) if (total > 1 && count / total >= MAJORITY) return type
  return undefined
}

/** A given name of two small syllables, as they are written in East Asia: `Si-kun`. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u

/** Where the surname of a person's name stands: last, but first before a given name of two syllables. */
function familyName(units: readonly Unit[], first: number, end: number): number {
  const parted = end - first === 4 && units[end - 2]!.form === '-' && !units[end - 1]!.capital
  return parted || (end - first === 2 && SYLLABLES.test(units[end - 1]!.form)) ? first : end - 1
}

/** Words by which longer names of persons end, and whether one of those begins with a first name. */
function surnames(
  names: readonly Name[],
  units: readonly Unit[],
  { givenNames }: MentionLexicon,
): Map<string, boolean> {
  const found = new Map<string, boolean>()
  for (const { type, first, end } of names) {
    if (type !== 'person' || end - first < 2) continue
    const { form } = units[familyName(units, first, end)]!
    found.set(form, found.get(form) || givenNames.has(units[first]!.lower))
  }
  return found
}

/** First words of longer names of organisations, where no person has them: `Tottenham` for `Tottenham Hotspur`. */
function shortForms(
  names: readonly Name[],
  units: readonly Unit[],
  { givenNames }: MentionLexicon,
): Set<string> {
  const long = names.filter(({ first, end }) => end - first > 1)
  const ofPeople = bornePersonWords(names, units)
  const bodies = long.filter(({ type }) => type === 'organization').map(({ first }) => units[first]!)
  return new Set(
    bodies.filter(({ form, lower }) => !ofPeople.has(form) && !givenNames.has(lower)).map(({ form }) => form),
  )
}

/** Words that stand alone as a name behind `in`, `from` and the like: places, whoever bears their name. */
function located(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Set<string> {
  const behind = ({ first }: Name) => lexicon.locatives.has(units[first - 1]?.lower ?? '')
  return new Set(
    names.filter(name => name.end - name.first === 1 && behind(name)).map(({ first }) => units[first]!.form),
  )
}

/**
 * One name, one type. A surname is its person's; the first word of a body's name is that body's; a string is what it
 * mostly is, also where it stands unrecognised inside a sentence.
 */
export function repeated(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const last = surnames(names, units, lexicon)
  const places = located(names, units, lexicon)
  const short = shortForms(names, units, lexicon)
  const addressed = (i: number) => i > 0 && lexicon.titles.has(bare(units[i - 1]!))
  const elsewhere = (words: string) =>
    places.has(words) && (lexicon.gazetteer.has(words) || last.get(words) === false)
  const settled = names.map(name => {
    const words = wordsOf(units, name)
    if (name.type === 'person' && name.end - name.first === 1 && short.has(words) && !addressed(name.first))
      return { ...name, type: 'organization' as const, rule: 'repeated' }
    return name.type !== 'person' && name.end - name.first === 1 && last.has(words) && !elsewhere(words)
      ? { ...name, type: 'person' as const, rule: 'surname' }
      : name
  })
  const byWords = tallies(settled, units, lexicon)
  const voted = settled.map(name => {
    const type = majority(byWords.get(wordsOf(units, name))!)
    return type && type !== name.type ? { ...name, type, rule: 'repeated' } : name
  })
  return disjoint([
    ...voted,
    ...longer(voted, units, lexicon),
    ...missed(voted, units, byWords, last, lexicon),
  ])
}

/** Names of several words, of bodies and places, where they stand again unrecognised. */
function longer(
  names: readonly Name[],
  units: readonly Unit[],
  { notNames, titles }: MentionLexicon,
): Name[] {
  const owner = owners(names, units.length)
  const known = new Map<string, EntityType>()
  const openings = new Set<string>()
  for (const name of names) {
    const last = units[name.end - 1]!
    if (name.end - name.first < 2 || name.type === 'person') continue
    if (!last.capital || notNames.has(last.lower) || titles.has(last.lower)) continue
    known.set(wordsOf(units, name), name.type)
    openings.add(units[name.first]!.form)
  }
  const found: Name[] = []
  for (const [first, { form, sentence }] of units.entries()) {
    if (!openings.has(form) || besideCapital(units, first, first - 1)) continue
    for (let end = first + 2; end <= first + LONGEST && units[end - 1]?.sentence === sentence; end++) {
      if (owner[end - 2]! >= 0 || owner[end - 1]! >= 0) break
      const type = known.get(wordsOf(units, { first, end }))
      if (type && !besideCapital(units, first, end)) found.push({ first, end, type, rule: 'repeated' })
    }
  }
  return found
}

/** Capitalised words that are names elsewhere in the document and stand here unrecognised. */
function missed(
  names: readonly Name[],
  units: readonly Unit[],
  byWords: ReadonlyMap<string, Tally>,
  last: ReadonlyMap<string, boolean>,
  { titles }: MentionLexicon,
): Name[] {
  const covered = new Uint8Array(units.length)
  for (const { first, end } of names) covered.fill(1, first, end)
  const small = lowered(units)
  const found: Name[] = []
  for (const [i, unit] of units.entries()) {
    const { form, lower } = unit
    if (covered[i] || !unit.capital || form.length < 3) continue
    if (opensSentence(units, i) && small.has(lower)) continue
    // Part of a longer run of capitals, it may be somebody else.
    const beside = (k: number) => besideCapital(units, i, k) && !titles.has(bare(units[k]!))
    if (beside(i - 1) || beside(i + 1)) continue
    const tally = byWords.get(form)
    const type = last.has(form) ? 'person' : tally && majority(tally)
    if (type) found.push({ first: i, end: i + 1, type, rule: 'repeated' })
  }
  return found
}
