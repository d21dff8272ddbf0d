import { dayIn } from './dates.ts'
import { asReport, NO_DATE, type Reference } from './reference.ts'

function date({ published }: Reference): string {
  if (!published) return NO_DATE
  const { year, month, day } = dayIn(published)
  return `${month} ${day}, ${year}`
}

/** The Chicago Manual of Style, 17th edition: a note, with the quotation before it. */
export function chicago(reference: Reference): string {
  const { words, isReport, who, reporter, headline, publisher, url } = reference
  // No comma follows a sign that ends a headline by itself.
  const title = /[?!…]$/.test(headline) ? `“${headline}”` : `“${headline},”`
  const place = [reporter, title].filter(Boolean).join(', ')
  const rest = [publisher, date(reference), url].filter(Boolean).join(', ')
  return `${isReport ? asReport(words) : words} ${who}, ${isReport ? 'as reported' : 'quoted'} in ${place} ${rest}.`
}
