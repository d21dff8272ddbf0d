import { monthWords } from '../text/dates.ts'

/** A day in its parts, the month in words. */
export function dayIn(published: string): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = published.split('-')
  return { year, month: monthWords(Number(month)), day: String(Number(day)) }
}

/** As MLA shortens a month: `Nov.`; May, June and July stay whole. */
export const shortMonth = (month: string): string =>
  month.length <= 4 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`
