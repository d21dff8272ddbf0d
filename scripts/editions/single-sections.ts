import { dataUrl, placeOf, typeOf } from './addresses.ts'
import { type BuiltPage, type BuiltSite, mainPart } from './built-pages.ts'
import {
  attribute,
  below,
  find,
  type HtmlElement,
  hasClass,
  outerHtml,
  remove,
  rename,
  setAttribute,
  unwrap,
} from './html-tree.ts'

/** Where a page, or an element of it, stands in the file: `quotes/x.html` or `articles/x.html:q-y`. */
const anchorOf = (path: string, fragment = ''): string => (fragment ? `${path}:${fragment}` : path)

/** Attributes that name an element by its id. */
const REFERENCES = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const

/** Controls that do nothing without a script, and switches that are there once for a whole page. */
const isControl = (element: HtmlElement): boolean =>
  ['button', 'search', 'form', 'script'].includes(element.tagName) ||
  hasClass(element, 'switches') ||
  hasClass(element, 'embed')

/** What stands for `<main>`, of which a file has one: an element of the same weight for the style sheet. */
export const MAIN = 'briefing-page'

interface Shared {
  readonly site: BuiltSite
  /** Paths of all pages in the file. */
  readonly paths: ReadonlySet<string>
}

/** Leads a link to its place in the file; a file beside the pages becomes a download. */
function lead(link: HtmlElement, from: string, { site, paths }: Shared): void {
  const href = attribute(link, 'href')!
  const place = placeOf(href, from, site.url)
  if (!place) return
  const bytes = site.file(place.path)
  if (paths.has(place.path)) {
    setAttribute(link, 'href', `#${anchorOf(place.path, place.fragment)}`)
  } else if (!bytes || place.path.endsWith('.html')) {
    // A page that is nothing without scripts is not in the file.
    unwrap(link)
  } else {
    setAttribute(link, 'href', dataUrl(typeOf(place.path), bytes))
    setAttribute(link, 'download', place.path.slice(place.path.lastIndexOf('/') + 1))
  }
}

function show(picture: HtmlElement, from: string, { site }: Shared): void {
  const place = placeOf(attribute(picture, 'src')!, from, site.url)
  const bytes = place && site.file(place.path)
  setAttribute(picture, 'src', bytes && dataUrl(typeOf(place.path), bytes))
}

/** Gives every element below a node an id that no other page has. */
function name(root: HtmlElement, path: string): void {
  for (const element of below(root)) {
    const id = attribute(element, 'id')
    if (id !== undefined) setAttribute(element, 'id', anchorOf(path, id))
    for (const reference of REFERENCES) {
      const ids = attribute(element, reference)?.split(' ')
      if (ids) setAttribute(element, reference, ids.map(one => anchorOf(path, one)).join(' '))
    }
  }
}

/** Makes what a page holds stand by itself in the file: its links and its pictures; controls go. */
export function settle(root: HtmlElement, path: string, shared: Shared): void {
  for (const element of [...below(root)]) if (isControl(element)) remove(element)
  for (const element of [...below(root)]) {
    // Which page one is on changes while one reads.
    setAttribute(element, 'aria-current', undefined)
    if (attribute(element, 'src') !== undefined) show(element, path, shared)
    // A link of a drawing leads on as one of a text does.
    if (element.tagName === 'a' && attribute(element, 'href') !== undefined) lead(element, path, shared)
  }
}

/** A page as a part of the file. */
export function sectionOf(page: BuiltPage, shared: Shared): string {
  const { path, kind } = page
  const main = mainPart(page)
  settle(main, path, shared)
  const trail = find(main, element => hasClass(element, 'trail'))
  if (trail) {
    // A landmark on each of a thousand pages marks nothing.
    rename(trail, 'div')
    setAttribute(trail, 'aria-label', undefined)
  }
  name(main, path)
  rename(main, MAIN)
  setAttribute(main, 'id', undefined)
  return `<div class="page page-${kind}" id="${path}">\n${outerHtml(main)}\n</div>`
}
