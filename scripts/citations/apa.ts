import { dayIn } from './dates.ts'
import { asReport, NO_DATE, type Reference, sentence, yearOf } from './reference.ts'

function date({ published }: Reference): string {
  if (!published) return NO_DATE
  const { year, month, day } = dayIn(published)
  return `${year}, ${month} ${day}`
}

/** APA, 7th edition: the quotation with its source in the text, then the entry in the list of references. */
export function apa(reference: Reference): string {
  const { words, isReport, who, reporter, headline, publisher, url } = reference
  const cited = reporter ?? `“${headline}”`
  const inText = `${isReport ? asReport(words) : words} (${who}, as ${isReport ? 'reported' : 'cited'} in ${cited}, ${yearOf(reference)}).`
  const start = reporter
    ? `${sentence(reporter)} (${date(reference)}). ${sentence(headline)}`
    : `${sentence(headline)} (${date(reference)}).`
  return `${inText}\n${[start, publisher && sentence(publisher), url].filter(Boolean).join(' ')}`
}
