import { escaped } from '../../text/escaping.ts'
import { greatest } from '../../text/lists.ts'
import { blockquote, list, numbered, table } from '../../text/markdown.ts'
import { oneLine } from '../../text/words.ts'
import { readMarkdown } from '../markdown/reading.ts'
import { type DomElement, type DomNode, isElement, tagOf } from './dom.ts'
import type { BlockRole, DraftBlock } from './draft.ts'
import { hintOf, isHidden } from './element-roles.ts'
import { inlineOf, UNREAD } from './inline.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hl1 hl2 hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul block body.content'.split(
    ' ',
  ),
)

interface Place {
  readonly role: BlockRole
  readonly base: string | undefined
}

const words = (text: string): string => oneLine(text.normalize('NFC'))

/** True where an article that holds this Markdown reads as the text. */
const readsAs = (markdown: string, text: string): boolean =>
  words(readMarkdown(markdown.normalize('NFC')).text) === words(text)

/** A block of words; where Markdown would not show its setting rightly, the words alone. */
export function blockOf(role: BlockRole, text: string, markdown: string = escaped(text)): DraftBlock {
  return { role, text, markdown: readsAs(markdown, text) ? markdown : escaped(text) }
}

const nameIs = (node: DomNode, ...names: readonly string[]): node is DomElement =>
  isElement(node) && names.includes(tagOf(node))

const childrenOf = (element: DomElement, ...names: readonly string[]): DomElement[] =>
  [...element.children].filter(child => names.includes(tagOf(child)))

function listBlock(element: DomElement, place: Place): DraftBlock[] {
  const items = childrenOf(element, 'li')
    .map(item => below(item, place))
    .filter(item => item.length > 0)
  if (items.length === 0) return []
  const written = items.map(item => item.map(({ markdown }) => markdown).join('\n\n'))
  const text = items.flatMap(item => item.map(({ text }) => text)).join('\n')
  const start = Number(element.getAttribute('start') ?? 1)
  const markdown =
    tagOf(element) === 'ol'
      ? numbered(written, Number.isInteger(start) && start >= 0 ? start : 1)
      : list(written)
  return [blockOf(place.role === 'body' ? 'list' : place.role, text, markdown)]
}

const LONGEST_CELL = 300

/** The rows of a table that holds data; undefined for one that only sets a page. */
function rowsOf(element: DomElement): DomElement[][] | undefined {
  if (element.querySelector('table') || element.getAttribute('role') === 'presentation') return undefined
  const rows = [...element.querySelectorAll('tr')].map(row => childrenOf(row, 'td', 'th'))
  const columns = greatest(
    rows.map(row => row.length),
    0,
  )
  const isShort = rows.every(row => row.every(cell => (cell.textContent ?? '').length < LONGEST_CELL))
  return rows.length > 1 && columns > 1 && isShort ? rows : undefined
}

function tableBlock(element: DomElement, place: Place): DraftBlock[] {
  const rows = rowsOf(element)
  if (!rows) return below(element, place)
  const columns = greatest(rows.map(row => row.length))
  const cells = rows.map(row =>
    Array.from({ length: columns }, (_, i) => {
      const cell = row[i]
      return cell ? inlineOf([...cell.childNodes], place.base) : { text: '', markdown: '' }
    }),
  )
  const text = cells
    .map(row =>
      row
        .map(cell => cell.text)
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n')
  const [head = [], ...rest] = cells.map(row => row.map(({ markdown }) => markdown))
  const captions = childrenOf(element, 'caption').flatMap(caption => blocksIn(caption, place))
  return [...captions, blockOf(place.role === 'body' ? 'table' : place.role, text, table(head, rest))]
}

function quoteBlock(element: DomElement, place: Place): DraftBlock[] {
  const inner = below(element, place)
  if (inner.length === 0 || place.role !== 'body') return inner
  const text = inner.map(({ text }) => text).join('\n\n')
  return [blockOf('quote', text, blockquote(inner.map(({ markdown }) => markdown).join('\n\n')))]
}

/** Text whose line ends count. */
const linesBlock = (element: DomElement, { role }: Place): DraftBlock[] =>
  (element.textContent ?? '')
    .split(/\n[ \t]*\n/)
    .map(words)
    .filter(Boolean)
    .map(text => blockOf(role, text))

/** The blocks of what stands in an element. */
function below(element: DomElement, place: Place): DraftBlock[] {
  const found: DraftBlock[] = []
  let inline: DomNode[] = []
  const flush = () => {
    const { text, markdown } = inlineOf(inline, place.base)
    inline = []
    if (words(text) !== '') found.push(blockOf(place.role, text, markdown))
  }
  const nodes = [...element.childNodes]
  nodes.forEach((node, i) => {
    // Two line ends in a row part paragraphs.
    const parts =
      nameIs(node, 'br') && nodes.slice(i + 1).find(next => isElement(next) || next.textContent?.trim())
    if (isElement(node) && (BLOCKS.has(tagOf(node)) || hasBlocks(node))) {
      flush()
      for (const block of blocksIn(node, place)) found.push(block)
    } else if (parts && nameIs(parts, 'br')) flush()
    else inline.push(node)
  })
  flush()
  return found
}

/** An inline element around blocks, as careless pages have it. */
const hasBlocks = (element: DomElement): boolean =>
  !UNREAD.has(tagOf(element)) &&
  [...element.children].some(child => BLOCKS.has(tagOf(child)) || hasBlocks(child))

/** Inside one of these, what its markup says goes for everything in it. */
const outer = (element: DomElement, role: BlockRole): BlockRole =>
  role === 'body' ? (hintOf(element) ?? 'body') : role

function blocksIn(element: DomElement, { base, role: around }: Place): DraftBlock[] {
  const tag = tagOf(element)
  if (UNREAD.has(tag) || isHidden(element)) return []
  const place: Place = { base, role: outer(element, around) }
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (/^hl[12]$/.test(tag) ? '2' : undefined)
  if (level) {
    const { text, markdown } = inlineOf([...element.childNodes], base)
    if (words(text) === '') return []
    const role = place.role === 'body' ? 'heading' : place.role
    // The title of an article is its first heading.
    return [blockOf(role, text, `${'#'.repeat(Math.max(2, Number(level)))} ${markdown}`)]
  }
  if (tag === 'ul' || tag === 'ol') return listBlock(element, place)
  if (tag === 'table') return tableBlock(element, place)
  if (tag === 'blockquote') return quoteBlock(element, place)
  return tag === 'pre' ? linesBlock(element, place) : below(element, place)
}

/**
 * The blocks of a part of a page, each with the role that its markup tells. What a browser would run or not show is
 * left out.
 * @param base the address of the page, from which links lead
 */
export const blocksOf = (element: DomElement, base?: string): DraftBlock[] =>
  blocksIn(element, { role: 'body', base })
