import { isDay } from '../../text/dates.ts'

const ISO = /^(\d{4})(?:-?(\d{2})-?(\d{2})|[-/.](\d{1,2})[-/.](\d{1,2}))(?!\d)/
const WORDED = [
  // Tue, 3 May 2016 23:30:00 GMT; 3 May 2016
  /(?:^|[\s,])(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?<month>[A-Za-z]{3,9})\.?,?\s(?<year>\d{4})(?!\d)/,
  // May 3, 2016; May 3rd 2016
  /(?:^|[\s,])(?<month>[A-Za-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\d)/,
]

const two = (number: number): string => String(number).padStart(2, '0')

/** The number of a month by its English name or its first letters; undefined for another word. */
function monthOf(word: string): number | undefined {
  const time = Date.parse(`${word.slice(0, 3)} 1, 2000 UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).getUTCMonth() + 1
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const value = `${year}-${two(month)}-${two(day)}`
  return isDay(value) ? value : undefined
}

/**
 * The day in a date as files write it: ISO 8601, the form of mails and feeds, or English words. It is the day at the
 * place where it was written. `03/05/2016` is no day: nobody knows which number is the month.
 */
export function dayIn(value: string | undefined | null): string | undefined {
  const text = (value ?? '').trim().slice(0, 100)
  const iso = ISO.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]))
  for (const form of WORDED) {
    const { year, month = '', day } = form.exec(text)?.groups ?? {}
    const number = monthOf(month)
    if (number) return dayOf(Number(year), number, Number(day))
  }
  return undefined
}
