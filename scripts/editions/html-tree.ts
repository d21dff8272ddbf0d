import { html, parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type HtmlElement = Tree.Element
export type MarkupNode = Tree.ChildNode
type Parent = Tree.ParentNode

const isElement = (node: MarkupNode): node is HtmlElement => 'tagName' in node

const childrenOf = (node: Parent): HtmlElement[] => node.childNodes.filter(isElement)

/** Every element below a node, in the order of the page. */
export function* below(node: Parent): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    yield child
    yield* below(child)
  }
}

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value

/** Gives an attribute a value; `undefined` takes it away. */
export function setAttribute(element: HtmlElement, name: string, value: string | undefined): void {
  const had = element.attrs.find(attr => attr.name === name)
  if (value === undefined) element.attrs = element.attrs.filter(attr => attr !== had)
  else if (had) had.value = value
  else element.attrs.push({ name, value })
}

const classesOf = (element: HtmlElement): readonly string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean)

export const hasClass = (element: HtmlElement, name: string): boolean => classesOf(element).includes(name)

/** The first element below a node that a test holds for. */
export function find(node: Parent, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const element of below(node)) if (test(element)) return element
  return undefined
}

/** The words below a node, as they stand. */
export const textOf = (node: Parent): string =>
  node.childNodes
    .map(child => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')

/** Puts other nodes, which may be none, in the place of one. */
function replace(node: MarkupNode, others: readonly MarkupNode[]): void {
  const parent = node.parentNode!
  parent.childNodes = parent.childNodes.flatMap(child => (child === node ? others : [child]))
  for (const other of others) other.parentNode = parent
}

export const remove = (node: MarkupNode): void => replace(node, [])

/** Takes an element away, and leaves what it holds in its place. */
export const unwrap = (element: HtmlElement): void => replace(element, element.childNodes)

/** Another name for an element, which keeps what it holds. */
export function rename(element: HtmlElement, name: string): void {
  element.nodeName = name
  element.tagName = name
}

export const isHtml = ({ namespaceURI }: HtmlElement): boolean => namespaceURI === html.NS.HTML

export const parsePage = (source: string): Tree.Document => parse(source)
export const outerHtml = (element: HtmlElement): string => serializeOuter(element)
