import { type Zippable, zipSync } from 'fflate'
import { sha256Hex } from '../text/hash.ts'
import { xmlEscaped } from '../text/xml.ts'
import { typeOf } from './addresses.ts'
import { bind, bookPath, type Leaf, mainOf, markNotes } from './book-documents.ts'
import type { BuiltPage, BuiltSite } from './built-pages.ts'
import { coverSvg } from './cover.ts'
import { annotationSet } from './epub-annotations.ts'
import { navigation, type PackageItem, packageDocument } from './epub-package.ts'
import { attribute, below, hasClass } from './html-tree.ts'
import { speakerList } from './speakers.ts'
import { xhtml, xhtmlDocument } from './xhtml.ts'

/** Pages that a book has as they are; those of single quotations and names stand in its lists and notes. */
const IN_BOOK: ReadonlySet<string> = new Set(['article', 'timeline', 'about'])

const QUOTATIONS = 'quotations.xhtml'

/** The same moment in every book: bytes depend on nothing else than what is in it. Zip files know no earlier one. */
const MOMENT = new Date(1980, 0, 1)

function leavesOf(pages: readonly BuiltPage[]): Leaf[] {
  const leaves = pages
    .filter(({ kind }) => IN_BOOK.has(kind))
    .map(page => ({ path: bookPath(page.path), title: page.title, body: mainOf(page) }))
  for (const { body } of leaves) markNotes(body)
  const hasQuotations = pages.some(({ kind }) => kind === 'quotation')
  const list = { path: QUOTATIONS, title: 'Quotations by speaker', body: speakerList(pages) }
  const about = leaves.findIndex(({ path }) => path === 'about.xhtml')
  return hasQuotations ? [...leaves.slice(0, about), list, ...leaves.slice(about)] : leaves
}

const idsIn = ({ body }: Leaf): Set<string> =>
  new Set([...below(body)].flatMap(element => attribute(element, 'id') ?? []))

/** The place of each quotation in its article, by the path of its page in the site. */
function placesOf(leaves: readonly Leaf[]): Map<string, string> {
  const places = new Map<string, string>()
  for (const { path, body } of leaves)
    for (const element of below(body)) {
      const id = attribute(element, 'id')
      if (id?.startsWith('q-') && hasClass(element, 'quotation'))
        places.set(`quotes/${id.slice('q-'.length)}.html`, `${path}#${id}`)
    }
  return places
}

const bytes = (text: string): Uint8Array => Buffer.from(text)

interface Book {
  readonly epub: Uint8Array
  /** The quotations as annotations of the book, for a file beside it. */
  readonly annotations: string
}

/**
 * The briefing as a book, EPUB 3.3: an article a document with its notes as footnotes, the quotations by speaker, the
 * timeline, and how it was made.
 * @param css style sheet of the book
 */
export function book(site: BuiltSite, css: string): Book {
  const leaves = leavesOf(site.pages)
  const pictures = new Set<string>()
  const shelf = {
    site,
    ids: new Map(leaves.map(leaf => [leaf.path, idsIn(leaf)])),
    quotations: placesOf(leaves),
    onPicture: (path: string) => pictures.add(path),
  }
  for (const leaf of leaves) bind(leaf, shelf)
  const articles = site.pages.filter(({ kind }) => kind === 'article')
  const newest = articles
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1)
  const cover = coverSvg(
    site.title,
    [`${articles.length} article${articles.length === 1 ? '' : 's'}`, newest].filter(Boolean).join(' · '),
  )
  const styles = (path: string) => `${'../'.repeat(path.split('/').length - 1)}book.css`
  const documents = leaves.map(({ path, title, body }): PackageItem => {
    const inside = body.childNodes.map(xhtml).join('')
    return {
      path,
      title,
      type: 'application/xhtml+xml',
      content: bytes(
        xhtmlDocument(site.language, title, styles(path), `<body epub:type="bodymatter">${inside}</body>`),
      ),
      properties: /<svg[ >]/.test(inside) ? 'svg' : undefined,
    }
  })
  const coverBody = `<body epub:type="cover"><p class="cover"><img src="cover.svg" alt="${xmlEscaped(site.title)}"/></p></body>`
  const nav: PackageItem = {
    path: 'nav.xhtml',
    type: 'application/xhtml+xml',
    content: bytes(xhtmlDocument(site.language, 'Contents', 'book.css', navigation(documents))),
    title: 'Contents',
    properties: 'nav',
  }
  const items: PackageItem[] = [
    {
      path: 'cover.xhtml',
      type: 'application/xhtml+xml',
      content: bytes(xhtmlDocument(site.language, 'Cover', 'book.css', coverBody)),
      title: 'Cover',
    },
    nav,
    ...documents,
    { path: 'book.css', type: 'text/css', content: bytes(css) },
    { path: 'cover.svg', type: 'image/svg+xml', content: bytes(cover), properties: 'cover-image' },
    ...[...pictures].sort().map(path => ({ path, type: typeOf(path), content: site.file(path)! })),
  ]
  const facts = {
    site,
    newest,
    articles: articles.length,
    identifier: sha256Hex(site.url ?? articles.map(({ path }) => path).join('\n') + site.title),
    hasPictures: pictures.size > 0,
  }
  const files: Zippable = {
    mimetype: [bytes('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': bytes(
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    ),
    'EPUB/package.opf': bytes(packageDocument(items, facts)),
  }
  for (const { path, content } of items) files[`EPUB/${path}`] = content
  return {
    epub: zipSync(files, { level: 9, mtime: MOMENT }),
    annotations: annotationSet(site, leaves, facts),
  }
}
