import type { Term } from '../terms.ts'
import { listed, type Reader, type Reading } from './listed.ts'

const cardinal = listed('CARDINAL')
const tens = listed('TENS')
const scale = listed('SCALE')
const vague = listed('VAGUE')
const and = listed('AND')
const article = listed('A')
const andAHalf = listed('ANDAHALF')
const ordinalWord = listed('ORDINAL')
const tenth = listed('TENTH')
const ending = listed('ORDINALEND')

const INTEGER = /^\d+$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
const QUANTITY = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** True for a number that is a piece of a longer code: `A380`, `747-400`, `3/4`. */
const insideCode = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.glued && /^[\p{L}\p{N}$€£#/.:]/u.test(terms[at - 1]?.text ?? '')

/** The text of some terms, without the white space between them. */
const written = (terms: readonly Term[], at: number, length: number): string =>
  terms
    .slice(at, at + length)
    .map(({ text }) => text)
    .join('')

/** `twenty-five` and `twenty five`, `twenty-fifth`: a ten and one more. */
const tenAnd =
  (ones: Reader): Reader =>
  (terms, at) => {
    const ten = tens(terms, at)
    const hyphen = terms[at + 1]?.text === '-' ? 1 : 0
    const one = ones(terms, at + 1 + hyphen)
    if (!ten || !one || Number(one.value) > 9 || Number(one.value) < 1) return undefined
    return { value: Number(ten.value) + Number(one.value), length: 2 + hyphen }
  }
const tenAndOne = tenAnd(cardinal)
const tenAndFirst = tenAnd(ordinalWord)

/** `twenty-five`, `twenty` or `five`. */
export const small: Reader = (terms, at) => tenAndOne(terms, at) ?? tens(terms, at) ?? cardinal(terms, at)

const PARTS: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '1/4': 0.25,
  '1/2': 0.5,
  '3/4': 0.75,
}
const WITH_SIGN = /^(\d+)([¼½¾])$/

/** `½`, `1/2`. */
function fraction(terms: readonly Term[], at: number): Reading | undefined {
  const length = terms[at + 1]?.text === '/' ? 3 : 1
  const value = PARTS[written(terms, at, length)]
  return value === undefined ? undefined : { value, length }
}

function inDigits(terms: readonly Term[], at: number): Reading | undefined {
  const term = terms[at]
  if (!term || insideCode(terms, at)) return undefined
  const sign = WITH_SIGN.exec(term.text)
  if (sign) return { value: Number(sign[1]) + PARTS[sign[2]!]!, length: 1 }
  const part = fraction(terms, at)
  if (part) return part
  if (!QUANTITY.test(term.text)) return undefined
  const whole = Number(term.text.replaceAll(',', ''))
  const rest = fraction(terms, at + 1)
  return rest ? { value: whole + Number(rest.value), length: 1 + rest.length } : { value: whole, length: 1 }
}

/** A quantity in digits or words: `3`, `1.5`, `twenty-five`, `two hundred`, `two and a half`, `several` (`X`). */
export const number: Reader = (terms, at) => {
  const open = vague(terms, at)
  if (open) return open
  const half = cardinal(terms, at)?.value === 0.5 ? article(terms, at + 1) : undefined
  if (half) return { value: 0.5, length: 1 + half.length }
  const bracketed = /^\[\w+\]$/.test(written(terms, at, 3)) ? small(terms, at + 1) : undefined
  if (bracketed) return { value: bracketed.value, length: 3 }
  const first = inDigits(terms, at) ?? small(terms, at)
  if (!first) return undefined
  const factor = scale(terms, at + first.length)
  if (factor)
    return { value: Number(first.value) * Number(factor.value), length: first.length + factor.length }
  const rest = andAHalf(terms, at + first.length)
  return rest ? { value: Number(first.value) + 0.5, length: first.length + rest.length } : first
}

/** A day of the month: `5`, `05`, `5th`, `fifth`. */
export const day: Reader = (terms, at) => {
  const term = terms[at]
  if (!term) return undefined
  if (!DAY.test(term.text)) return wordOrdinal(terms, at)
  return insideCode(terms, at) ? undefined : (numeral(terms, at) ?? { value: Number(term.text), length: 1 })
}

const wordOrdinal: Reader = (terms, at) =>
  tenAndFirst(terms, at) ?? ordinalWord(terms, at) ?? tenth(terms, at)

/** `21st`. */
function numeral(terms: readonly Term[], at: number): Reading | undefined {
  const { text } = terms[at]!
  const ended = INTEGER.test(text) && terms[at + 1]?.glued && ending(terms, at + 1)
  return ended ? { value: Number(text), length: 2 } : undefined
}

/** `third`, `21st`, `twenty-first`. */
export const ordinal: Reader = (terms, at) => terms[at] && (numeral(terms, at) ?? wordOrdinal(terms, at))

const fiscal = listed('FISCAL')

/** A year in four digits, 1000–2199; `'87` after an apostrophe, `15` in `FY15`. */
export const year: Reader = (terms, at) => {
  const term = terms[at]
  if (!term) return undefined
  const initials = term.glued && fiscal(terms, at - 1) !== undefined
  if (/^(?:1\d|20|21)\d\d$/.test(term.text) && (initials || !insideCode(terms, at)))
    return { value: Number(term.text), length: 1 }
  if (initials && /^\d\d$/.test(term.text)) return { value: fullYear(Number(term.text)), length: 1 }
  const short = terms[at + 1]
  if (/^['’]$/.test(term.text) && short?.glued && /^\d\d$/.test(short.text)) {
    return { value: fullYear(Number(short.text)), length: 2 }
  }
  return undefined
}

const DASH = /^[-–]$/

/** The number after a dash that joins it to the one before: `-13` in `Nov. 12-13`. */
const afterDash = (terms: readonly Term[], at: number, digits: RegExp): Reading | undefined => {
  const [sign, number, next] = [terms[at], terms[at + 1], terms[at + 2]]
  if (!sign?.glued || !DASH.test(sign.text) || !number?.glued || !digits.test(number.text)) return undefined
  if (next?.glued && DASH.test(next.text)) return undefined
  return { value: Number(number.text), length: 2 }
}

/** The last day of a stretch within a month. */
export const lastDayOfRange: Reader = (terms, at) => afterDash(terms, at, /^(?:[12]?\d|3[01])$/)

/** The last year of a stretch, in four digits or in two. */
export const lastYearOfRange: Reader = (terms, at) => afterDash(terms, at, /^(?:\d\d|(?:19|20)\d\d)$/)

/** A newspaper's two-digit years: 30–99 are of the 20th century. */
export const fullYear = (short: number): number => short + (short < 30 ? 2000 : 1900)

const plural = listed('PLURAL')
const named = listed('DECADE')

const the = listed('THE')

/** `the 1970s and [80s]`. */
const isNextDecade = (terms: readonly Term[], at: number): boolean =>
  and(terms, at - 1) !== undefined &&
  plural(terms, at - 2) !== undefined &&
  /^(?:\d\d)?\d0$/.test(terms[at - 3]?.text ?? '')

/** The first year of a decade: `1990s`, `1990's`, `'90s`, `the 90s`, `nineties`. */
export const decade: Reader = (terms, at) => {
  const word = named(terms, at)
  if (word) return { value: 1900 + Number(word.value), length: 1 }
  const apostrophe = /^['’‘]$/.test(terms[at]?.text ?? '') ? 1 : 0
  const digits = terms[at + apostrophe]?.text ?? ''
  const suffix = at + apostrophe + 1
  if (!terms[suffix]?.glued || !plural(terms, suffix)) return undefined
  if (/^(?:1\d|20)\d0$/.test(digits)) return { value: Number(digits), length: 2 + apostrophe }
  const short = apostrophe || the(terms, at - 1) || isNextDecade(terms, at)
  return short && /^[2-9]0$/.test(digits)
    ? { value: 1900 + Number(digits), length: 2 + apostrophe }
    : undefined
}

const quarterSign = listed('QUARTERSIGN')
const halfSign = listed('HALFSIGN')

/** A sign and its number written together, either first: `Q3`, `3Q`. */
const coded =
  (sign: Reader): Reader =>
  (terms, at) => {
    if (!terms[at + 1]?.glued) return undefined
    const number = sign(terms, at) ? terms[at + 1] : sign(terms, at + 1) ? terms[at] : undefined
    return /^[1-4]$/.test(number?.text ?? '') ? { value: Number(number!.text), length: 2 } : undefined
  }

export const quarterCode: Reader = coded(quarterSign)
export const halfCode: Reader = coded(halfSign)
