import { isDate } from '../../../text/calendar.ts'
import { digits } from '../../../text/numbers.ts'
import type { Term } from '../terms.ts'
import { listed, type Reader } from './listed.ts'
import { fullYear } from './numbers.ts'

const month = listed('MONTH')

/**
 * A date in digits: as `YYYY-MM-DD`, or `MM/DD/YYYY` when the order of day and month is open.
 * Reads `11/24/15`, `11-24-15`, `2015-11-24`, `2015/11/24`, `24.11.2015`, `11/24/2015`, `24-Nov-2015`.
 */
export const numericDate: Reader = (terms, at) => {
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(terms[at]?.text ?? '')
  if (dots) return asDate(+dots[3]!, +dots[2]!, +dots[1]!, 1)
  const match = SIGNED.exec(textOf(terms, at, 5))
  if (!match) return undefined
  const [first, sign, second, third] = match.slice(1) as [string, string, string, string]
  if (terms[at - 1]?.glued && terms[at]!.glued) return undefined
  const named = month(terms, at + 2)
  if (named) return asDate(+third, Number(named.value), +first, 5)
  if (terms[at + 5]?.glued && terms[at + 5]?.text === sign) return undefined
  if (first.length === 4) return asDate(+first, +second, +third, 5)
  const year = yearOf(third, sign === '/' || `${first}${second}`.length === 4)
  if (year === undefined) return undefined
  const american = isDate({ year, month: +first, day: +second })
  const european = isDate({ year, month: +second, day: +first })
  if (american && european && first !== second)
    return { value: `${digits(+first)}/${digits(+second)}/${year}`, length: 5 }
  return american ? asDate(year, +first, +second, 5) : asDate(year, +second, +first, 5)
}

const SIGNED = /^ ?(\d{1,4})([-/])(\d\d?|\p{L}+)\2(\d{1,4})$/u

/** The text of some terms, with a space where white space parts them. */
const textOf = (terms: readonly Term[], at: number, length: number): string =>
  terms.slice(at, at + length).reduce((text, term) => `${text}${term.glued ? '' : ' '}${term.text}`, '')

/** A year in four digits; in two where it may be short: between slashes, or in `11-24-15`. */
function yearOf(digits: string, short: boolean): number | undefined {
  if (/^\d{4}$/.test(digits)) return +digits
  return short && /^\d\d$/.test(digits) ? fullYear(+digits) : undefined
}

const asDate = (year: number, monthNumber: number, day: number, length: number) =>
  year >= 1000 && isDate({ year, month: monthNumber, day })
    ? { value: `${year}-${digits(monthNumber)}-${digits(day)}`, length }
    : undefined
