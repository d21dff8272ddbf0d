import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (node: Element, name: string): string =>
  node.attrs.find(found => found.name === name)?.value ?? ''

function* elements(node: Node): Generator<Element> {
  if (isElement(node)) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

const isMarker = (node: Node): boolean =>
  isElement(node) && attribute(node, 'class').split(' ').includes('marker')

function words(node: Node): string {
  if (isMarker(node)) return ''
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(words).join('') : ''
}

/** A block of the text: each has an id, but for a first sentence that stands as the headline. */
const isOfText = (element: Element): boolean => /^[ph]-[0-9a-f]{8}/.test(attribute(element, 'id'))

/** What an article's page shows of its text, without white space and without the numbers of its notes. */
export function shownText(html: string): string {
  const all = [...elements(parse(html))]
  const head = all.find(element => attribute(element, 'class').split(' ').includes('standfirst'))
  const sentence = head && [...elements(head)].find(({ tagName }) => tagName === 'h1')
  return all
    .filter(element => element === sentence || isOfText(element))
    .map(words)
    .join('')
    .replace(/\s+/g, '')
}

/** Every script, link to another host and handler in a page: what could run or be fetched. */
export const active = (html: string): string[] =>
  [...elements(parse(html))].flatMap(element => {
    // Data for machines is no script that runs.
    const data = attribute(element, 'type') === 'application/ld+json'
    const inline = element.tagName === 'script' && attribute(element, 'src') === '' && !data
    const found = element.attrs
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/^(src|href)$/.test(name) && /^\s*(javascript|data|https?):/i.test(value)),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`)
    return inline ? ['inline script', ...found] : found
  })
