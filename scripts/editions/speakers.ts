import { xmlEscaped } from '../text/xml.ts'
import { mainOf } from './book-documents.ts'
import type { BuiltPage } from './built-pages.ts'
import { attribute, below, find, type HtmlElement, hasClass, parsePage } from './html-tree.ts'
import { xhtml } from './xhtml.ts'

const UNKNOWN = 'Speaker not known'

/** The list of quotations of a book, by speaker; one who speaks more stands first. */
export function speakerList(pages: readonly BuiltPage[]): HtmlElement {
  const groups = new Map<string, Map<string, HtmlElement>>()
  for (const page of pages.filter(({ kind }) => kind === 'quote-index')) {
    for (const entry of below(mainOf(page))) {
      if (!hasClass(entry, 'entry')) continue
      const link = find(entry, ({ tagName }) => tagName === 'a')
      const speaker = attribute(entry, 'data-speaker') || UNKNOWN
      if (!groups.has(speaker)) groups.set(speaker, new Map())
      // A quotation stands in several lists of a large site.
      groups.get(speaker)!.set((link && attribute(link, 'href')) ?? '', entry)
    }
  }
  const parts = [...groups]
    .sort(([a, its], [b, others]) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || others.size - its.size)
    .map(([speaker, entries]) => {
      const items = [...entries.values()].map(xhtml).join('\n')
      return `<section><h2>${xmlEscaped(speaker)}</h2>\n<ul>\n${items}\n</ul></section>`
    })
  const main = find(
    parsePage(`<main><h1>Quotations by speaker</h1>\n${parts.join('\n')}</main>`),
    ({ tagName }) => tagName === 'main',
  )
  return main!
}
