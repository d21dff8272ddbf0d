import { xmlEscaped } from '../text/xml.ts'
import type { BuiltSite } from './built-pages.ts'

/** A file of a book. */
export interface PackageItem {
  /** Beside the package document. */
  readonly path: string
  /** Media type. */
  readonly type: string
  readonly content: Uint8Array
  readonly properties?: string | undefined
  /** Of a document that is read in its turn. */
  readonly title?: string
}

export interface BookFacts {
  readonly site: BuiltSite
  /** Day of the newest article; absent when no article tells its day. */
  readonly newest: string | undefined
  readonly articles: number
  /** Hexadecimal; the same for every book of one site. */
  readonly identifier: string
  readonly hasPictures: boolean
}

const SUMMARY =
  'Headings, a table of contents and landmarks; every number of a note leads to the note and back; the order of reading is that of the text. No page list, since there is no printed book. Nobody has examined the book for a standard.'

const FEATURES = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability']

/** A UUID (version 8, RFC 9562) of a hash. */
const uuid = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`

/** The same hash as a name that no other book has. */
export const urnOf = (hash: string): string => `urn:uuid:${uuid(hash)}`

/** A build has no clock: a book is as new as the newest article in it. */
export const momentOf = ({ newest }: BookFacts): string =>
  `${newest && /^\d{4}-\d\d-\d\d$/.test(newest) ? newest : '1980-01-01'}T00:00:00Z`

const meta = (property: string, text: string): string =>
  `<meta property="${property}">${xmlEscaped(text)}</meta>`

function metadata(facts: BookFacts): string[] {
  const { site, newest, identifier, hasPictures } = facts
  const visual = hasPictures ? [meta('schema:accessMode', 'visual')] : []
  return [
    `<dc:identifier id="id">${urnOf(identifier)}</dc:identifier>`,
    `<dc:title>${xmlEscaped(site.title)}</dc:title>`,
    `<dc:language>${xmlEscaped(site.language)}</dc:language>`,
    ...(site.publisher ? [`<dc:publisher>${xmlEscaped(site.publisher)}</dc:publisher>`] : []),
    ...(site.url ? [`<dc:source>${xmlEscaped(site.url)}</dc:source>`] : []),
    ...(newest ? [`<dc:date>${xmlEscaped(newest)}</dc:date>`] : []),
    meta('dcterms:modified', momentOf(facts)),
    meta('schema:accessMode', 'textual'),
    ...visual,
    meta('schema:accessModeSufficient', 'textual'),
    ...FEATURES.map(feature => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', SUMMARY),
    '<meta name="cover" content="cover.svg"/>',
  ]
}

const idOf = (path: string): string => path.replace(/[^\w.-]/g, '_').replace(/^(?=[\d.-])/, '_')

/** The package document: what the book is, what is in it, and in which order it is read. */
export function packageDocument(items: readonly PackageItem[], facts: BookFacts): string {
  const manifest = items.map(
    ({ path, type, properties }) =>
      `<item id="${idOf(path)}" href="${xmlEscaped(encodeURI(path))}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  )
  const spine = items
    .filter(({ title }) => title !== undefined)
    .map(({ path }) => `<itemref idref="${idOf(path)}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xmlEscaped(facts.site.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(facts).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`
}

const entry = (href: string, label: string, type = ''): string =>
  `<li><a${type && ` epub:type="${type}"`} href="${xmlEscaped(encodeURI(href))}">${xmlEscaped(label)}</a></li>`

/** The body of the contents: every document by its title, and landmarks. */
export function navigation(documents: readonly PackageItem[]): string {
  const contents = documents.map(({ path, title }) => entry(path, title!))
  return `<body><nav epub:type="toc" role="doc-toc"><h1>Contents</h1>
<ol>
${contents.join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2>
<ol>
${entry('cover.xhtml', 'Cover', 'cover')}
${entry('nav.xhtml', 'Contents', 'toc')}
${entry(documents[0]!.path, 'Begin reading', 'bodymatter')}
</ol></nav></body>`
}
