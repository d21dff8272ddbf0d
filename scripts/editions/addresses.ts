/** Any host does: pages link to one another by paths. */
const HOST = 'http://site.invalid/'

/** A place in the site; `fragment` may go on with a text fragment, and is empty for a whole page. */
export interface SitePlace {
  readonly path: string
  readonly fragment: string
}

/**
 * The place in the site to which a link leads; undefined where it leads out of it.
 * @param from path of the page that has the link
 * @param url the site's own address, which a link may name as well
 */
export function placeOf(href: string, from: string, url?: string): SitePlace | undefined {
  const base = url && href.startsWith(url) ? url : HOST
  if (!URL.canParse(href, HOST + from)) return
  const found = new URL(href, HOST + from)
  if (!found.href.startsWith(base)) return
  const path = decodeURIComponent(found.href.slice(base.length).split(/[?#]/, 1)[0]!)
  return { path: path || 'index.html', fragment: found.hash.slice(1) }
}

/** A file as an address of its own: nothing else has to be there. */
export const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/** The media type of a file, by how its name ends. */
export const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
