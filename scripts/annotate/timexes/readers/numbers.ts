import type { Term } from '../terms.ts'
import { listed, type Reader, type Reading } from './listed.ts'

const cardinal = listed('CARDINAL')
const tens = listed('TENS')
const scale = listed('SCALE')
const vague = listed('VAGUE')
const and = listed('AND')
const article = listed('A')
const ordinalWord = listed('ORDINAL')
const tenth = listed('TENTH')
const ending = listed('ORDINALEND')

const INTEGER = /^\p{Nd}+$/u
const QUANTITY = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** True for a number that is a piece of a longer code: `A380`, `747-400`, `3/4`. */
const insideCode = (terms: readonly Term[], at: number): boolean => {
  const before = terms[at - 1]
  return terms[at]!.glued && before !== undefined && /^[\p{L}\p{N}$€£#/.:]/u.test(before.text)
}

/** `twenty-five`, `twenty five` or `five`. */
export function small(terms: readonly Term[], at: number): Reading | undefined {
  const ten = tens(terms, at)
  if (!ten) return cardinal(terms, at)
  const hyphen = terms[at + 1]?.text === '-' ? 1 : 0
  const one = cardinal(terms, at + 1 + hyphen)
  if (!one || Number(one.value) > 9 || Number(one.value) < 1) return ten
  return { value: Number(ten.value) + Number(one.value), length: 2 + hyphen }
}

/** The parts of `½`. */
const SIGNS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }
const WITH_SIGN = /^(\d*)([¼½¾])$/

/** `1/2`. */
function fraction(terms: readonly Term[], at: number): Reading | undefined {
  const [over, slash, under] = [terms[at], terms[at + 1], terms[at + 2]]
  if (slash?.text !== '/' || !slash.glued || !under?.glued) return undefined
  const [a, b] = [Number(over!.text), Number(under.text)]
  return b >= 2 && b <= 4 && a >= 1 && a < b ? { value: a / b, length: 3 } : undefined
}

function inDigits(terms: readonly Term[], at: number): Reading | undefined {
  const term = terms[at]
  if (!term || insideCode(terms, at)) return undefined
  const sign = WITH_SIGN.exec(term.text)
  if (sign) return { value: Number(sign[1]) + SIGNS[sign[2]!]!, length: 1 }
  if (!QUANTITY.test(term.text)) return undefined
  const part = fraction(terms, at)
  if (part) return part
  const whole = Number(term.text.replaceAll(',', ''))
  const rest = terms[at + 1]?.glued === false ? fraction(terms, at + 1) : undefined
  return rest ? { value: whole + Number(rest.value), length: 1 + rest.length } : { value: whole, length: 1 }
}

/** A quantity in digits or words: `3`, `1.5`, `twenty-five`, `two hundred`, `two and a half`, `several` (`X`). */
export const number: Reader = (terms, at) => {
  const open = vague(terms, at)
  if (open) return open
  const half = cardinal(terms, at)?.value === 0.5 ? article(terms, at + 1) : undefined
  if (half) return { value: 0.5, length: 1 + half.length }
  const bracketed = terms[at]?.text === '[' && terms[at + 2]?.text === ']' ? small(terms, at + 1) : undefined
  if (bracketed?.length === 1) return { value: bracketed.value, length: 3 }
  const first = inDigits(terms, at) ?? small(terms, at)
  if (!first) return undefined
  const factor = scale(terms, at + first.length)
  if (factor)
    return { value: Number(first.value) * Number(factor.value), length: first.length + factor.length }
  const rest = andAHalf(terms, at + first.length)
  return rest ? { value: Number(first.value) + 0.5, length: first.length + rest } : first
}

/** The length of ` and a half`, `-and-a-half`; 0 where it does not stand. */
function andAHalf(terms: readonly Term[], at: number): number {
  const hyphen = terms[at]?.text === '-' ? 1 : 0
  const words = Array.from({ length: 3 }, (_, i) => at + hyphen + i * (1 + hyphen))
  const [first, second, third] = words as [number, number, number]
  const found = and(terms, first) && article(terms, second) && cardinal(terms, third)?.value === 0.5
  return found ? third + 1 - at : 0
}

/** A day of the month: `5`, `05`, `5th`, `fifth`. */
export const day: Reader = (terms, at) => {
  const term = terms[at]
  if (!term) return undefined
  if (!INTEGER.test(term.text) || term.text.length > 2) return wordOrdinal(terms, at)
  if (insideCode(terms, at)) return undefined
  const value = Number(term.text)
  if (value < 1 || value > 31) return undefined
  const suffix = terms[at + 1]?.glued && ending(terms, at + 1)
  return { value, length: suffix ? 2 : 1 }
}

function wordOrdinal(terms: readonly Term[], at: number): Reading | undefined {
  const ten = tens(terms, at)
  if (!ten) return ordinalWord(terms, at) ?? tenth(terms, at)
  const one = terms[at + 1]?.text === '-' ? ordinalWord(terms, at + 2) : undefined
  return one && { value: Number(ten.value) + Number(one.value), length: 3 }
}

/** `third`, `21st`, `twenty-first`. */
export const ordinal: Reader = (terms, at) => {
  const term = terms[at]
  if (term && INTEGER.test(term.text) && terms[at + 1]?.glued && ending(terms, at + 1)) {
    return { value: Number(term.text), length: 2 }
  }
  return wordOrdinal(terms, at)
}

const fiscal = listed('FISCAL')

/** A year in four digits, 1000–2199; `'87` after an apostrophe, `15` in `FY15`. */
export const year: Reader = (terms, at) => {
  const term = terms[at]
  if (!term) return undefined
  const initials = at > 0 && term.glued && fiscal(terms, at - 1) !== undefined
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
  const digits = terms[at + apostrophe]
  const suffix = terms[at + apostrophe + 1]
  if (!digits || !suffix?.glued || !plural(terms, at + apostrophe + 1)) return undefined
  if (!apostrophe && /^(?:1\d|20)\d0$/.test(digits.text)) return { value: Number(digits.text), length: 2 }
  const short = apostrophe === 1 || (at > 0 && (the(terms, at - 1) !== undefined || isNextDecade(terms, at)))
  if (short && /^[2-9]0$/.test(digits.text))
    return { value: 1900 + Number(digits.text), length: 2 + apostrophe }
  return undefined
}

const quarterSign = listed('QUARTERSIGN')
const halfSign = listed('HALFSIGN')

/** A sign and its number written together, either first: `Q3`, `3Q`. */
const coded =
  (sign: Reader): Reader =>
  (terms, at) => {
    const [first, second] = [terms[at], terms[at + 1]]
    if (!first || !second?.glued) return undefined
    const number = sign(terms, at) ? second : sign(terms, at + 1) ? first : undefined
    return number && /^[1-4]$/.test(number.text) ? { value: Number(number.text), length: 2 } : undefined
  }

export const quarterCode: Reader = coded(quarterSign)
export const halfCode: Reader = coded(halfSign)
