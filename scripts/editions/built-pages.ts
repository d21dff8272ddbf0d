import type { PageKind } from '../model/outputs.ts'
import { find, type HtmlElement, isHtml, parsePage } from './html-tree.ts'

/** A page of the built site. */
export interface BuiltPage {
  /** In the site, e.g. `quotes/x.html`. */
  readonly path: string
  readonly kind: PageKind
  readonly title: string
  readonly html: string
  /** EDTF day of an article. */
  readonly published?: string | undefined
}

/** A built site, as an edition of it is made: everything stands in its pages and in the files that they show. */
export interface BuiltSite {
  readonly title: string
  readonly publisher?: string | undefined
  /** BCP 47 tag. */
  readonly language: string
  /** Absolute address, ending in a slash; absent when unknown. */
  readonly url?: string | undefined
  /** In the order in which an edition shows them. */
  readonly pages: readonly BuiltPage[]
  /** What a file of the site holds; undefined where there is none. */
  file(path: string): Uint8Array | undefined
}

/** Pages that are nothing without scripts or a host: search, copies for frames, and the answer to a wrong address. */
const OF_THE_HOST: ReadonlySet<string> = new Set(['search', 'embed', 'not-found'])

/** The pages that an edition carries. */
export const carried = (pages: readonly BuiltPage[]): BuiltPage[] =>
  pages.filter(({ kind }) => !OF_THE_HOST.has(kind))

/** What a reader wants first, first; pages of single quotations and names, to which the others lead, later. */
const ORDER: readonly string[] = [
  'briefing',
  'story',
  'story-index',
  'article-index',
  'article',
  'timeline',
  'quote-index',
  'entity-index',
  'unnamed-sources',
  'about',
  'corrections',
]

const rank = ({ kind }: { kind: string }): number => {
  const at = ORDER.indexOf(kind)
  return at < 0 ? ORDER.length : at
}

/** Pages in the order of an edition; those of one kind keep theirs. */
export const inOrder = <P extends { readonly kind: string }>(pages: readonly P[]): P[] =>
  [...pages].sort((a, b) => rank(a) - rank(b))

/**
 * What a page itself says, without the head and foot that all pages share.
 * @throws Error for a page that has no main part
 */
export function mainPart({ path, html }: BuiltPage): HtmlElement {
  const main = find(parsePage(html), element => isHtml(element) && element.tagName === 'main')
  if (!main) throw new Error(`expected a main part in ${path}, found none`)
  return main
}
