import type { TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { Position } from './meaning.ts'
import type { Found } from './pattern.ts'
import type { Term } from './terms.ts'

const before = ({ terms }: Position, found: Found): Term | undefined => terms[found.from - 1]
const after = ({ terms }: Position, found: Found): Term | undefined => terms[found.to]

const CAPITALIZED = /^\p{Lu}\p{Ll}/u

/**
 * True when the number that ends the match is a year and no count, price, page or piece of a code.
 * @param written the year, where only the last digits of another end the match
 */
export function isYear(found: Found, position: Position, written?: number): boolean {
  const { lexicon, terms } = position
  const left = before(position, found)
  const right = after(position, found)
  const year = written ?? Number(/\d+$/.exec(terms[found.to - 1]!.text)?.[0])
  if (left && (lexicon.labels.has(left.lower) || /^\d+$/.test(left.text))) return false
  if (right?.glued && /^[%$€£°@_/#]/.test(right.text)) return false
  if (right?.text === '-' && right.glued && terms[found.to + 2]?.text === '-') return false
  if (right && lexicon.counted.has(right.lower)) return false
  if (year % 100 === 0 && right && /^\p{Ll}{3,}s$/u.test(right.text) && !lexicon.dated.has(right.lower))
    return false
  if (year < 1900 || year > 2100) return isFarYear(left, right, lexicon)
  // `1987-1990`, `post-1945`.
  if (left && terms[found.from]!.glued && /^[-/.]$/.test(left.text))
    return /^(?:\d{4}|\p{L}\p{Ll}{2,3})$/u.test(terms[found.from - 2]?.text ?? '')
  return true
}

/** `1,650 people` is also written `1650 people`: a year far off needs a preposition, and no noun after it: `in 1866 when` is one. */
const isFarYear = (left: Term | undefined, right: Term | undefined, lexicon: TimexLexicon): boolean =>
  left !== undefined &&
  (lexicon.support.has(left.lower) || lexicon.weakSupport.has(left.lower) || left.text === '(') &&
  !(right && /^\p{Ll}{4,}$/u.test(right.text) && !lexicon.connectives.has(right.lower))

/**
 * True when a name of a month, weekday or season is one here, and no person, newspaper or verb.
 * Only words that are often something else need support from the word before them.
 */
export function isCalendarName(found: Found, position: Position): boolean {
  const { lexicon, terms } = position
  if (isTitle(found, position) || isPiece(found, position)) return false
  const last = terms[found.to - 1]!
  const name = last.text === '.' ? terms[found.to - 2]! : last
  if (!lexicon.ambiguous.has(name.lower)) return true
  const left = before(position, found)?.lower ?? ''
  const right = after(position, found)
  const named =
    right !== undefined && !right.glued && CAPITALIZED.test(right.text) && right.meanings.length === 0
  if (isAttributive(found, position)) return true
  const listed = left === ',' && (terms[found.from - 2]?.meanings.some(isMonth) ?? false)
  return listed || lexicon.support.has(left) || (lexicon.weakSupport.has(left) && !named)
}

/** `the March vote`: a noun after it, and no name's `of`. */
function isAttributive({ from, to }: Found, { terms, lexicon }: Position): boolean {
  const [left, right] = [terms[from - 1], terms[to]]
  return (
    to === from + 1 &&
    lexicon.attributive.has(terms[from]!.lower) &&
    left?.meanings.some(({ class: name }) => name === 'THE' || name === 'A') === true &&
    /^\p{Ll}{4,}$/u.test(right?.text ?? '') &&
    !lexicon.connectives.has(right!.lower)
  )
}

/** A name in small letters that is a piece of an address or a tag: `#tuesday`, `tuesday.example`. */
const isPiece = ({ from, to }: Found, { terms }: Position): boolean =>
  /^\p{Ll}/u.test(terms[to - 1]!.text) &&
  ((terms[from]!.glued && /^[#@/._-]$/.test(terms[from - 1]?.text ?? '')) ||
    (terms[to]?.glued === true && /^[/._@]$/.test(terms[to]!.text) && terms[to + 1]?.glued === true))

/** `In September, [August] and July`. */
const isMonth = ({ class: name }: Term['meanings'][number]): boolean => name === 'MONTH'

/** `the Sunday Times`: the name goes on after a weekday. */
export const isTitle = (found: Found, position: Position): boolean =>
  position.lexicon.titles.has(after(position, found)?.lower ?? '') &&
  CAPITALIZED.test(after(position, found)!.text)

/** `Ana Christmas`: a name before it, of no other time. */
export function isSurname(found: Found, position: Position): boolean {
  const left = before(position, found)
  return (
    left !== undefined &&
    left.meanings.length === 0 &&
    CAPITALIZED.test(left.text) &&
    !position.lexicon.connectives.has(left.lower) &&
    !opensSentence({ ...found, from: found.from - 1 }, position)
  )
}

/** `The Harbour Sun, August 16`: a short weekday that goes on a name. */
export function isNewspaper(found: Found, position: Position): boolean {
  const left = before(position, found)
  const short = position.lexicon.ambiguous.has(position.terms[found.from]!.lower)
  return short && left !== undefined && CAPITALIZED.test(left.text) && left.meanings.length === 0
}

/** The match begins a sentence, or its paragraph. */
export const opensSentence = ({ from }: Found, { terms }: Position): boolean =>
  from === 0 || /^[.!?“"]$/.test(terms[from - 1]!.text)

// `compared with $2 million, or three cents a share, a year earlier`.
const WORDS_OF_COMPARISON = 30

/** A sum or a share is compared in the sentence before the match: `up 4% from`, `rose from`. */
export function isCompared({ from }: Found, { terms, lexicon }: Position): boolean {
  const before = terms.slice(Math.max(0, from - WORDS_OF_COMPARISON), from)
  const ended = before.findLastIndex(({ text }) => /^[.!?]$/.test(text))
  const words = before.slice(ended + 1)
  // `sales rose from a year earlier`
  if (lexicon.changing.has(words.at(-2)?.lower ?? '') && lexicon.comparing.has(words.at(-1)!.lower))
    return true
  return (
    words.some(({ lower }) => lexicon.comparing.has(lower)) &&
    words.some(({ lower }) => lexicon.measures.has(lower))
  )
}

/** No noun goes on after the match: the sentence ends, pauses or goes on with a preposition. */
export function closesPhrase(found: Found, position: Position): boolean {
  const right = after(position, found)
  return (
    right === undefined ||
    !/^\p{L}/u.test(right.text) ||
    right.meanings.length > 0 ||
    position.lexicon.connectives.has(right.lower)
  )
}

/**
 * The sentence ends or pauses after the match.
 * @param ended it may also go on with `ended`: `the year ended March 31`
 */
export function endsPhrase(found: Found, position: Position, ended: boolean): boolean {
  const right = after(position, found)
  if (right === undefined || /^[.,;:)]$/.test(right.text)) return true
  return ended && right.meanings.some(({ class: name }) => name === 'ENDED')
}
