import { isDate } from '../../../text/calendar.ts'
import { digits } from '../../../text/numbers.ts'
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
  const [first, sign, second, sign2, third] = terms.slice(at, at + 5)
  if (!first || !sign?.glued || !second?.glued || !sign2?.glued || !third?.glued) return undefined
  if ((sign.text !== '-' && sign.text !== '/') || sign2.text !== sign.text) return undefined
  if (terms[at - 1]?.glued && terms[at]!.glued) return undefined
  const named = month(terms, at + 2)
  if (named && /^\d{1,2}$/.test(first.text) && /^\d{4}$/.test(third.text)) {
    return asDate(+third.text, Number(named.value), +first.text, 5)
  }
  if (!/^\d\d?$/.test(second.text) || (terms[at + 5]?.glued && terms[at + 5]?.text === sign.text))
    return undefined
  if (/^\d{4}$/.test(first.text) && /^\d\d?$/.test(third.text))
    return asDate(+first.text, +second.text, +third.text, 5)
  const full = [first, second, third].every(({ text }) => /^\d\d$/.test(text))
  const year = yearOf(third.text, sign.text === '/' || full)
  if (!/^\d\d?$/.test(first.text) || year === undefined) return undefined
  const american = isDate({ year, month: +first.text, day: +second.text })
  const european = isDate({ year, month: +second.text, day: +first.text })
  if (american && european && first.text !== second.text) {
    return { value: `${digits(+first.text)}/${digits(+second.text)}/${year}`, length: 5 }
  }
  return american ? asDate(year, +first.text, +second.text, 5) : asDate(year, +second.text, +first.text, 5)
}

/** A year in four digits; in two where it may be short: between slashes, or in `11-24-15`. */
function yearOf(digits: string, short: boolean): number | undefined {
  if (/^\d{4}$/.test(digits)) return +digits
  return short && /^\d\d$/.test(digits) ? fullYear(+digits) : undefined
}

const asDate = (year: number, monthNumber: number, day: number, length: number) =>
  year >= 1000 && year < 2200 && isDate({ year, month: monthNumber, day })
    ? { value: `${year}-${digits(monthNumber)}-${digits(day)}`, length }
    : undefined
