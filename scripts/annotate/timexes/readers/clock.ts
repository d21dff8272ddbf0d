import { digits } from '../../../text/numbers.ts'
import type { Term } from '../terms.ts'
import { listed, type Reader } from './listed.ts'

const meridiem = listed('MERIDIEM')
const part = listed('CLOCKPART')
const oclock = listed('OCLOCK')
const cardinal = listed('CARDINAL')
const atWord = listed('AT')
const zone = listed('ZONE')
const units = listed('UNITS')

/** `1900`, as soldiers and seamen write the hour. */
export const HOUR = /^(?:[01]\d|2[0-3])[0-5]\d$/

interface Written {
  readonly hour: number
  readonly minute: string | undefined
  readonly length: number
}

/** `9`, `nine`, `9:30`, `9.30`; seconds are passed over. */
function written(terms: readonly Term[], at: number): Written | undefined {
  const term = terms[at]
  if (!term) return undefined
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(term.text)
  if (dotted) return { hour: +dotted[1]!, minute: dotted[2], length: 1 }
  if (/^\d{1,2}$/.test(term.text)) {
    const colon = terms[at + 1]
    const minute = terms[at + 2]
    if (colon?.text !== ':' || !colon.glued || !minute?.glued || !/^\d\d$/.test(minute.text)) {
      return { hour: +term.text, minute: undefined, length: 1 }
    }
    const seconds =
      terms[at + 3]?.text === ':' && terms[at + 3]!.glued && /^\d\d$/.test(terms[at + 4]?.text ?? '')
    return { hour: +term.text, minute: minute.text, length: seconds ? 5 : 3 }
  }
  const word = cardinal(terms, at)
  return word && { hour: Number(word.value), minute: undefined, length: 1 }
}

/** A time of day as `HH:MM`, or `HH` when no minutes are given: `3 p.m.`, `9:30 am`, `22:30`, `noon`, `1300` before a zone or `hours`. */
export const clock: Reader = (terms, at) => {
  const named = part(terms, at)
  if (named) return named
  const twelve = terms[at]?.text === '12' ? part(terms, at + 1) : undefined
  if (twelve) return { value: twelve.value, length: 1 + twelve.length }
  const term = terms[at]
  if (term && HOUR.test(term.text)) {
    const value = `${term.text.slice(0, 2)}:${term.text.slice(2)}`
    if (zone(terms, at + 1)) return { value, length: 1 }
    if (atWord(terms, at - 1) && units(terms, at + 1)?.value === 'TH') return { value, length: 2 }
  }
  // The minutes of `2:05:30`.
  if (term?.glued && terms[at - 1]?.text === ':') return undefined
  const time = written(terms, at)
  if (!time || (time.minute !== undefined && Number(time.minute) > 59)) return undefined
  const half = meridiem(terms, at + time.length)
  const minutes = time.minute === undefined ? '' : `:${time.minute}`
  if (half && time.hour >= 1 && time.hour <= 12) {
    return {
      value: `${digits((time.hour % 12) + Number(half.value))}${minutes}`,
      length: time.length + half.length,
    }
  }
  const hour = oclock(terms, at + time.length)
  if (hour && time.hour <= 24) return { value: digits(time.hour), length: time.length + hour.length }
  if (time.minute === undefined || time.hour > 23) return undefined
  const told = (terms[at + 1]?.text === ':' && !isScore(terms, at)) || zone(terms, at + time.length)
  return told ? { value: `${digits(time.hour)}${minutes}`, length: time.length } : undefined
}

// `2:30` alone may be a score, a ratio or a verse: it is a time after `at`, or with two digits before.
const isScore = (terms: readonly Term[], at: number): boolean =>
  !atWord(terms, at - 1) && terms[at]!.text.length < 2
