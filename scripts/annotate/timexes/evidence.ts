import type { TimexLanguage } from '../../model/language/timexes.ts'
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
  const { language, terms } = position
  const left = before(position, found)
  const right = after(position, found)
  const year = written ?? Number(/\d+$/.exec(terms[found.to - 1]!.text)?.[0])
  if (left && (language.labels.has(left.lower) || /^\d+$/.test(left.text))) return false
  if (right?.glued && /^[%$€£°@_/#]/.test(right.text)) return false
  if (right?.text === '-' && right.glued && terms[found.to + 2]?.text === '-') return false
  if (right && language.counted.has(right.lower)) return false
  if (year % 100 === 0 && right && /^\p{Ll}{3,}s$/u.test(right.text)) return false
  if (year < 1900 || year > 2100) return isFarYear(left, right, language)
  if (left?.glued && /^[-/.]$/.test(left.text)) return /^\d{4}$/.test(terms[found.from - 2]?.text ?? '')
  return true
}

/** `1,650 people` is also written `1650 people`: a year far off needs a preposition, and no noun after it. */
const isFarYear = (left: Term | undefined, right: Term | undefined, language: TimexLanguage): boolean =>
  left !== undefined &&
  (language.support.has(left.lower) || language.weakSupport.has(left.lower) || left.text === '(') &&
  !(right && /^\p{Ll}{4,}$/u.test(right.text))

/**
 * True when a name of a month, weekday or season is one here, and no person, newspaper or verb.
 * Only words that are often something else need support from the word before them.
 */
export function isCalendarName(found: Found, position: Position): boolean {
  const { language, terms } = position
  const last = terms[found.to - 1]!
  const name = last.text === '.' ? terms[found.to - 2]! : last
  if (!language.ambiguous.has(name.lower)) return true
  const left = before(position, found)?.lower ?? ''
  const right = after(position, found)
  const named =
    right !== undefined && !right.glued && CAPITALIZED.test(right.text) && right.meanings.length === 0
  return language.support.has(left) || (language.weakSupport.has(left) && !named)
}

/** `The Harbour Sun, August 16`: a short weekday that goes on a name. */
export function isNewspaper(found: Found, position: Position): boolean {
  const left = before(position, found)
  const short = position.language.ambiguous.has(position.terms[found.from]!.lower)
  return short && left !== undefined && CAPITALIZED.test(left.text) && left.meanings.length === 0
}
