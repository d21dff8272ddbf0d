import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Upos } from '../../model/syntax.ts'
import type { Found, Unit } from './found.ts'

/** A token with its word class. */
export interface TaggedUnit extends Unit {
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
}

const POSSESSIVE = /^['’]s?$/
const MODIFIERS: ReadonlySet<Upos> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
const NOUNS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN'])
/** Words a description may hold before its head. */
const REACH = 8

/** A phrase over tokens, half-open. */
interface Phrase {
  readonly first: number
  readonly end: number
}

const together = (units: readonly TaggedUnit[], i: number, k: number): boolean =>
  units[i]?.sentence === units[k]?.sentence

/** True for `the`, `his`, `two`: words that can open a description. */
const opens = ({ lower, upos }: TaggedUnit, lexicon: MentionLexicon): boolean =>
  (upos === 'DET' || upos === 'PRON' || upos === 'NUM') && lexicon.determiners.has(lower)

/** Words that can stand between a determiner and the head, participles too: `the dreaded group`. */
const modifies = ({ upos, xpos }: TaggedUnit): boolean =>
  MODIFIERS.has(upos) || (upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBG'))

/** A noun before a participle, which tells something of it: `the man [told] police` is no description of the police. */
const tellsOf = (units: readonly TaggedUnit[], i: number): boolean =>
  NOUNS.has(units[i]!.upos) && units[i + 1]?.upos === 'VERB'

/** Where the noun phrase headed at `head` starts, and whether a determiner or an owner opens it. */
function start(
  units: readonly TaggedUnit[],
  head: number,
  lexicon: MentionLexicon,
): { first: number; opened: boolean } {
  let first = head
  let opened = false
  for (let i = head - 1; i >= 0 && i >= head - REACH && together(units, i, head); i--) {
    const unit = units[i]!
    if (opens(unit, lexicon)) opened = true
    else if (POSSESSIVE.test(unit.form)) {
      const owner = ownerStart(units, i)
      return { first: owner, opened: owner < i }
    } else if (opened || !(modifies(unit) || isHyphen(units, i)) || tellsOf(units, i)) break
    first = i
  }
  return { first, opened }
}

/** A hyphen inside a compound: `anti-war`, `14-year-old`. */
const isHyphen = (units: readonly TaggedUnit[], i: number): boolean =>
  units[i]!.form === '-' && units[i]!.start === units[i - 1]?.end && units[i]!.end === units[i + 1]?.start

/** The first word of what owns the phrase after the possessive: `Ana Bell` in `Ana Bell's brother`, `the mayor`. */
function ownerStart(units: readonly TaggedUnit[], possessive: number): number {
  let first = possessive
  while (together(units, first - 1, possessive) && NOUNS.has(units[first - 1]!.upos)) first--
  const before = units[first - 1]
  return before && together(units, first - 1, possessive) && before.upos === 'DET' ? first - 1 : first
}

/** `the 56-year-[old]` at `i`, with its determiner, and no noun behind it. */
function aged(units: readonly TaggedUnit[], i: number, lexicon: MentionLexicon): Phrase | undefined {
  const word = ['year', '-', 'old'].every((form, k) => units[i - 2 + k]?.lower === form)
  const first = i - 5
  const opened = word && together(units, first, i) && lexicon.articles.has(units[first]!.form.toLowerCase())
  const next = units[i + 1]
  const head = next && together(units, i, i + 1) && (NOUNS.has(next.upos) || next.upos === 'ADJ')
  return opened && units[i - 3]!.form === '-' && !head ? { first, end: i + 1 } : undefined
}

/** Where a phrase ends that goes on with `of`: `the mayor [of the old town]`; `end` itself when none does. */
function withOf(units: readonly TaggedUnit[], end: number): number {
  if (!together(units, end, end - 1) || units[end]!.form !== 'of') return end
  let after = end + 1
  while (together(units, after, end) && (MODIFIERS.has(units[after]!.upos) || units[after]!.upos === 'DET'))
    after++
  return NOUNS.has(units[after - 1]!.upos) ? after : end
}

/** Where a word of several parts ends whose first is its head: `mother[-of-three]`, `editor[-in-chief]`. */
function compoundEnd(units: readonly TaggedUnit[], head: number): number {
  const parts = units.slice(head + 1, head + 5)
  const joined = parts.length === 4 && parts.every(({ start }, k) => start === units[head + k]!.end)
  return joined && parts[0]!.form === '-' && parts[1]!.upos === 'ADP' && parts[2]!.form === '-'
    ? head + 5
    : head + 1
}

/** `Ana Bell, mayor of Harbour Town`: a bare role after a name and a comma. */
const afterName = (units: readonly TaggedUnit[], first: number): boolean =>
  together(units, first - 2, first) && units[first - 1]!.form === ',' && units[first - 2]!.upos === 'PROPN'

function phrase(units: readonly TaggedUnit[], head: number, lexicon: MentionLexicon): Phrase | undefined {
  const next = units[head + 1]
  const goesOn = next !== undefined && together(units, head, head + 1)
  const named = goesOn && next.capital
  // `the party leader`: the head comes later.
  if (goesOn && !named && NOUNS.has(next.upos)) return undefined
  const { first, opened } = start(units, head, lexicon)
  // `President Ana Bell` has a title, `the mayor Ana Bell` is described.
  if (!opened && (named || !afterName(units, first))) return undefined
  return { first, end: withOf(units, compoundEnd(units, head)) }
}

/**
 * Descriptions with a known head noun: `the US President`, `his French counterpart`, `the two leaders`.
 * @param nameEnds where names end: `the United States` is a name, not a description headed by `States`
 */
export function nominals(
  units: readonly TaggedUnit[],
  lexicon: MentionLexicon,
  nameEnds: ReadonlySet<number>,
): Found[] {
  const found: Found[] = []
  for (const [i, unit] of units.entries()) {
    const age = aged(units, i, lexicon)
    if (!age && (!NOUNS.has(unit.upos) || nameEnds.has(unit.end))) continue
    const type = age ? 'person' : lexicon.descriptions.get(unit.lower)
    const its = age ?? (type && phrase(units, i, lexicon))
    if (!its || !type) continue
    const span = { start: units[its.first]!.start, end: units[its.end - 1]!.end }
    found.push({ span, form: 'nominal', type, rule: 'mentions/description' })
  }
  return found
}
