import { quotationNote, type Reference } from './reference.ts'

/** CSL-JSON. Names are literal: which part of a name is the family’s, no article says. */
export function cslJson(reference: Reference): string {
  const { id, reporter, speaker, headline, publisher, published, url } = reference
  const item = {
    id,
    type: 'article-newspaper',
    title: headline,
    ...(reporter && { author: [{ literal: reporter }] }),
    ...(speaker && { contributor: [{ literal: speaker }] }),
    ...(publisher && { 'container-title': publisher }),
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    URL: url,
    note: quotationNote(reference),
  }
  return JSON.stringify([item], null, 1)
}
