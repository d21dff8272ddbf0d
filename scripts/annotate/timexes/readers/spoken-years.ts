import type { Term } from '../terms.ts'
import { listed, type Reader, type Reading } from './listed.ts'
import { small } from './numbers.ts'

const cardinal = listed('CARDINAL')
const tens = listed('TENS')
const scale = listed('SCALE')
const and = listed('AND')

/** `nineteen hundred`, `nineteen hundred and six`. */
function ofHundreds(terms: readonly Term[], at: number): Reading | undefined {
  const century = cardinal(terms, at)
  if (!century || Number(century.value) < 13 || scale(terms, at + 1)?.value !== 100) return undefined
  const joint = and(terms, at + 2) ? 1 : 0
  const years = small(terms, at + 2 + joint)
  const value = Number(century.value) * 100
  return years
    ? { value: value + Number(years.value), length: 2 + joint + years.length }
    : { value, length: 2 }
}

/** A year in words, the century first: `nineteen ninety-six`, `twenty twelve`, `nineteen hundred and six`. */
export const spokenYear: Reader = (terms, at) => {
  const hundreds = ofHundreds(terms, at)
  if (hundreds) return hundreds
  const century = tens(terms, at)?.value === 20 ? tens(terms, at) : cardinal(terms, at)
  const years = century && small(terms, at + 1)
  if (!century || !years) return undefined
  const [first, last] = [Number(century.value), Number(years.value)]
  if (first < 13 || last < 10) return undefined
  return { value: first * 100 + last, length: 1 + years.length }
}

/** `two thousand`, `two thousand and six`. */
export const spokenThousand: Reader = (terms, at) => {
  const count = cardinal(terms, at)
  if (!count || Number(count.value) > 2 || scale(terms, at + 1)?.value !== 1000) return undefined
  const joint = and(terms, at + 2) ? 1 : 0
  const years = small(terms, at + 2 + joint)
  const thousand = Number(count.value) * 1000
  return years && Number.isInteger(Number(years.value))
    ? { value: thousand + Number(years.value), length: 2 + joint + years.length }
    : { value: thousand, length: 2 }
}
