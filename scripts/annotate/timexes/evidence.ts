import type { Position } from './meaning.ts'
import type { Found } from './pattern.ts'
import type { Term } from './terms.ts'

const before = ({ terms }: Position, found: Found): Term | undefined => terms[found.from - 1]
const after = ({ terms }: Position, found: Found): Term | undefined => terms[found.to]

/** True when the number that ends the match is a year and no count, price, page or piece of a code. */
export function isYear(found: Found, position: Position): boolean {
  const { language, terms } = position
  const left = before(position, found)
  const right = after(position, found)
  const year = Number(/\d+$/.exec(terms[found.to - 1]!.text)?.[0])
  if (left && language.labels.has(left.lower)) return false
  if (right?.glued && /^[%$€£°@_/#]/.test(right.text)) return false
  if (right && language.counted.has(right.lower)) return false
  const round = year % 100 === 0
  if (round && right && /^\p{Ll}{3,}s$/u.test(right.text)) return false
  const supported = left !== undefined && (language.support.has(left.lower) || left.text === '(')
  // `1,650 people` is also written `1650 people`: old years need a preposition and no noun after them.
  if (year < 1900 || year > 2100) return supported && !(right && /^\p{Ll}{4,}$/u.test(right.text))
  if (left?.glued && /^[-/.]$/.test(left.text)) return /^\d{4}$/.test(terms[found.from - 2]?.text ?? '')
  return true
}

/**
 * True when a name of a month, weekday or season is one here, and no person, newspaper or verb.
 * Only words that are often something else need support from the word before them.
 */
export function isCalendarName(found: Found, position: Position): boolean {
  const { language, terms } = position
  const last = terms[found.to - 1]!
  const name = last.text === '.' ? terms[found.to - 2]! : last
  if (!language.ambiguous.has(name.lower)) return true
  const left = before(position, found)
  return left !== undefined && language.support.has(left.lower)
}
