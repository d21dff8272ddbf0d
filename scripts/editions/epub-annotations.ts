import { sha256Hex } from '../text/hash.ts'
import { oneLine } from '../text/words.ts'
import type { Leaf } from './book-documents.ts'
import type { BuiltSite } from './built-pages.ts'
import { type BookFacts, momentOf, urnOf } from './epub-package.ts'
import { attribute, below, find, type HtmlElement, hasClass, remove, textOf } from './html-tree.ts'

const CONTEXT = 'https://www.w3.org/ns/epub-anno.jsonld'
/** How the id of an element in a document is written (RFC 3236). */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236'

/** A note as plain text, without its number and the way back. */
function wordsOf(note: HtmlElement): string {
  for (const element of [...below(note)])
    if (hasClass(element, 'back') || attribute(element, 'role') === 'doc-backlink') remove(element)
  return oneLine(textOf(note)).trim()
}

function* annotations({ path, body }: Leaf, moment: string) {
  const seen = new Set<string>()
  for (const element of below(body)) {
    const id = attribute(element, 'id')
    if (!id?.startsWith('q-') || !hasClass(element, 'quotation') || seen.has(id)) continue
    seen.add(id)
    const note = find(body, one => attribute(one, 'id') === id.replace(/^q-/, 'n-'))
    if (!note) continue
    yield {
      id: urnOf(sha256Hex(`${path}#${id}`)),
      type: 'Annotation',
      motivation: 'highlighting',
      created: moment,
      body: { type: 'TextualBody', value: wordsOf(note), format: 'text/plain', tags: ['quotation'] },
      target: {
        source: path,
        selector: [
          { type: 'FragmentSelector', conformsTo: HTML_FRAGMENT, value: id },
          { type: 'CssSelector', value: `#${id}` },
        ],
      },
    }
  }
}

/**
 * The quotations of a book as W3C EPUB Annotations 1.0, for readers that take annotations from a file: each marks the words
 * where they stand, and holds their note.
 * @param leaves documents of the book; their notes lose the way back
 */
export function annotationSet(site: BuiltSite, leaves: readonly Leaf[], facts: BookFacts): string {
  const moment = momentOf(facts)
  const set = {
    '@context': CONTEXT,
    id: urnOf(sha256Hex(`annotations of ${facts.identifier}`)),
    type: 'AnnotationSet',
    generated: moment,
    title: `Quotations in “${site.title}”`,
    about: {
      'dc:identifier': [urnOf(facts.identifier)],
      'dc:format': 'application/epub+zip',
      'dc:title': site.title,
      ...(site.publisher && { 'dc:publisher': site.publisher }),
      ...(facts.newest && { 'dc:date': facts.newest.slice(0, 4) }),
    },
    items: leaves.flatMap(leaf => [...annotations(leaf, moment)]),
  }
  return `${JSON.stringify(set, null, 1)}\n`
}
