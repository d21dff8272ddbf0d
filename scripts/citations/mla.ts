import { dayIn, shortMonth } from './dates.ts'
import { asReport, NO_DATE, type Reference, sentence } from './reference.ts'

function date({ published }: Reference): string {
  if (!published) return NO_DATE
  const { year, month, day } = dayIn(published)
  return `${day} ${shortMonth(month)} ${year}`
}

/** MLA, 9th edition: the quotation with its source in the text, then the entry in the list of works cited. */
export function mla(reference: Reference): string {
  const { words, isReport, who, reporter, headline, publisher, url } = reference
  const inText = `${isReport ? asReport(words) : words} (${who}, ${isReport ? 'reported' : 'qtd.'} in ${reporter ?? `“${headline}”`}).`
  const place = [publisher, date(reference), url].filter(Boolean).join(', ')
  return `${inText}\n${reporter ? `${sentence(reporter)} ` : ''}“${sentence(headline)}” ${place}.`
}
