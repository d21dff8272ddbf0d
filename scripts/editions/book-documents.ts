import { placeOf } from './addresses.ts'
import { type BuiltPage, type BuiltSite, mainPart } from './built-pages.ts'
import {
  attribute,
  below,
  find,
  type HtmlElement,
  hasClass,
  remove,
  rename,
  setAttribute,
  unwrap,
} from './html-tree.ts'

/** A document of a book, before its links are set. */
export interface Leaf {
  /** In the book, e.g. `articles/bridge.xhtml`. */
  readonly path: string
  readonly title: string
  readonly body: HtmlElement
}

const isLeftOut = (element: HtmlElement): boolean =>
  ['button', 'search', 'form', 'script', 'fieldset', 'template'].includes(element.tagName) ||
  attribute(element, 'role') === 'status' ||
  [
    'switches',
    'embed',
    'strip',
    'trail',
    'on-paper',
    'actions',
    'offline',
    'voices-bar',
    'initials',
    'key',
  ].some(name => hasClass(element, name))

/** What can be opened is open in a book. */
function open(details: HtmlElement): void {
  const summary = find(details, ({ tagName }) => tagName === 'summary')
  const headed = find(details, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== undefined
  if (summary && find(summary, () => true)) unwrap(summary)
  else if (summary && headed) remove(summary)
  else if (summary) rename(summary, 'p')
  rename(details, 'section')
  setAttribute(details, 'open', undefined)
}

/** The main part of a page, without what only a screen or a program needs. */
export function mainOf(page: BuiltPage): HtmlElement {
  const main = mainPart(page)
  for (const element of [...below(main)]) if (isLeftOut(element)) remove(element)
  const closed = [...below(main)].filter(({ tagName }) => tagName === 'details')
  for (const details of closed) open(details)
  return main
}

/** A number in the text, and what it leads to: notes by the words of books. */
export function markNotes(main: HtmlElement): void {
  for (const element of [...below(main)]) {
    if (hasClass(element, 'marker')) {
      setAttribute(element, 'epub:type', 'noteref')
      setAttribute(element, 'role', 'doc-noteref')
    } else if (hasClass(element, 'back')) {
      setAttribute(element, 'role', 'doc-backlink')
    } else if (hasClass(element, 'note')) {
      rename(element, 'aside')
      setAttribute(element, 'epub:type', 'footnote')
      setAttribute(element, 'role', 'doc-footnote')
    } else if (hasClass(element, 'notes')) {
      setAttribute(element, 'epub:type', 'footnotes')
      const list = find(element, ({ tagName }) => tagName === 'ol')
      if (list) rename(list, 'div')
    }
  }
}

export const bookPath = (path: string): string => path.replace(/\.html$/, '.xhtml')

const up = (path: string): string => '../'.repeat(path.split('/').length - 1)

interface Shelf {
  readonly site: BuiltSite
  /** Ids in the documents of the book, by path. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  /** Where a quotation's page leads in the book, by the path of that page. */
  readonly quotations: ReadonlyMap<string, string>
  /** Is told each picture that the book needs, by its path. */
  readonly onPicture: (path: string) => void
}

/** What readers of books must show: every kind of picture that an article may have. */
const PICTURES = /\.(png|jpe?g|gif|svg|webp)$/i

function hrefInBook(href: string, from: string, { site, ids, quotations }: Shelf): string | undefined {
  const place = placeOf(href, from, site.url)
  if (!place) return /^(https?|mailto):/.test(href) ? href : undefined
  const path = bookPath(place.path)
  const id = place.fragment.split(':~:')[0]!
  const known = ids.get(path)
  if (known?.has(id)) return `${path === from ? '' : up(from) + path}#${id}`
  if (known) return up(from) + path
  const quotation = quotations.get(place.path)
  // A note leads to the page of its quotation, where the site is; without that, back to the words.
  if (quotation && !(site.url && quotation.startsWith(from))) return up(from) + quotation
  // What the book has not can be read where the site is.
  return site.url && site.url + place.path + (place.fragment && `#${place.fragment}`)
}

/** Sets the links and pictures of a document; a link that leads nowhere leaves its words. */
export function bind({ path, body }: Leaf, shelf: Shelf): void {
  for (const element of [...below(body)]) {
    const { tagName } = element
    if (tagName === 'a') {
      const href = hrefInBook(attribute(element, 'href') ?? '', path, shelf)
      if (href === undefined || (hasClass(element, 'mention') && !href.includes('quotations.xhtml')))
        unwrap(element)
      else setAttribute(element, 'href', href)
    } else if (tagName === 'img') {
      const place = placeOf(attribute(element, 'src') ?? '', path, shelf.site.url)
      if (place && PICTURES.test(place.path) && shelf.site.file(place.path)) {
        shelf.onPicture(place.path)
        setAttribute(element, 'src', up(path) + place.path)
        setAttribute(element, 'loading', undefined)
      } else {
        remove(element)
      }
    }
  }
}
