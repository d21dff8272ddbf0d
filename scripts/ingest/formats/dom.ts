import { FormatError } from './draft.ts'

/** The part of the Document Object Model that readers of pages use. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly children: Iterable<DomElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
}

export interface DomDocument {
  readonly documentElement: DomElement | null
  readonly body: DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isTextNode = (node: DomNode): boolean => node.nodeType === TEXT

/** The name of an element in lower case, without a prefix: `nitf:body` is `body`. */
export const tagOf = ({ tagName }: DomElement): string => tagName.toLowerCase().replace(/^[^:]*:/, '')

/** No page sets elements so deep in one another; programs that read them call themselves for each, or take the square of it. */
const DEEPEST = 300

/** @throws FormatError where elements stand too deep in one another */
function assertShallow<E extends DomElement>(root: E | null): E | null {
  let level: DomNode[] = root ? [root] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      throw new FormatError(
        `expected at most ${DEEPEST} elements in one another, found more`,
        'save the page again, or copy its text',
      )
    level = level.flatMap(node => (isElement(node) ? [...node.childNodes] : []))
  }
  return root
}

/** Parses a page. Nothing in it is run, and nothing is fetched. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const document = parseHTML(page).document as unknown as DomDocument
  assertShallow(document.documentElement)
  return document
}

/** Parses XML. Entities that a document declares are not resolved, and no other file is read. */
export async function parseXml(xml: string): Promise<DomElement | null> {
  const { DOMParser } = await import('linkedom')
  return assertShallow(
    new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as DomElement | null,
  )
}

/** Elements below one, by their names without a prefix, in the order of the document. */
export function* allBelow(root: DomElement, ...names: readonly string[]): Generator<DomElement> {
  yield* below(root, names)
}

function* below(root: DomElement, names: readonly string[]): Generator<DomElement> {
  for (const child of root.children) {
    if (names.includes(tagOf(child))) yield child
    yield* below(child, names)
  }
}

/** The first element below one that has a name. */
export const firstBelow = (root: DomElement, name: string): DomElement | undefined => {
  for (const found of allBelow(root, name)) return found
  return undefined
}

/** The words of the first element below one that has a name, on one line; undefined for none. */
export function wordsBelow(root: DomElement, name: string): string | undefined {
  const words = (firstBelow(root, name)?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}
