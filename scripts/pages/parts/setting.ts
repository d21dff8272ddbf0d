import type { ArticleView } from '../../model/briefing.ts'
import type { Container, Inline, Inset } from '../../model/markup.ts'
import type { Span } from '../../model/span.ts'
import { greatest } from '../../text/lists.ts'
import { blockquote, externalLink, line, list, numbered, picture, table } from '../../text/markdown.ts'
import { firstFrom } from '../../text/search.ts'
import { indexAt, trimmed } from '../../text/spans.ts'
import type { Mark } from './inline.ts'

/** How an article's file sets its words: shown on its page as in the file. */

interface Part {
  readonly containers: readonly Container[]
  readonly markdown: string
}

type Cell = Extract<Container, { kind: 'cell' }>
type Row = Extract<Container, { kind: 'row' }>

const joined = (blocks: readonly string[]): string => blocks.join('\n\n')

/** Parts that follow each other in one container, or one by one where they stand in none. */
function groups(parts: readonly Part[], depth: number): Part[][] {
  const found: Part[][] = []
  for (const part of parts) {
    const last = found.at(-1)
    const id = part.containers[depth]?.id
    if (last && id !== undefined && last[0]!.containers[depth]?.id === id) last.push(part)
    else found.push([part])
  }
  return found
}

/** Each group of parts with the container at a depth that holds it. */
const within = <C extends Container>(parts: readonly Part[], depth: number): [C, Part[]][] =>
  groups(parts, depth).map(group => [group[0]!.containers[depth] as C, group])

/** A table, whose empty cells are not told. */
function setTable(parts: readonly Part[], depth: number): string {
  const rows = within<Row>(parts, depth).map(([row, group]) => ({
    row,
    cells: within<Cell>(group, depth + 1).map(([cell, own]) => ({
      cell,
      words: nested(own, depth + 2).join(' '),
    })),
  }))
  const all = rows.flatMap(({ cells }) => cells.map(({ cell }) => cell))
  const columns = Array.from({ length: greatest(all.map(({ column }) => column)) + 1 }, (_, i) => i)
  const wordsOf = (cells: (typeof rows)[number]['cells']) =>
    columns.map(column => cells.find(({ cell }) => cell.column === column)?.words ?? '')
  return table(
    wordsOf(rows.find(({ row }) => row.head)?.cells ?? []),
    rows.filter(({ row }) => !row.head).map(({ cells }) => wordsOf(cells)),
    columns.map(column => all.find(cell => cell.column === column)?.align),
  )
}

function setIn(container: Container | undefined, parts: readonly Part[], depth: number): string[] {
  if (!container) return parts.map(({ markdown }) => markdown)
  if (container.kind === 'quote') return [blockquote(joined(nested(parts, depth + 1)))]
  if (container.kind === 'table') return [setTable(parts, depth + 1)]
  if (container.kind !== 'list') return nested(parts, depth + 1)
  const items = groups(parts, depth + 1).map(item => joined(nested(item, depth + 2)))
  return [container.start === undefined ? list(items) : numbered(items, container.start)]
}

/** Blocks in Markdown, each in its containers from a depth on. */
const nested = (parts: readonly Part[], depth: number): string[] =>
  groups(parts, depth).flatMap(group => setIn(group[0]!.containers[depth], group, depth))

function insetBlock(inset: Inset): string {
  if (inset.kind === 'rule') return '***'
  const { shown, alt, caption, file } = inset
  return shown
    ? picture(alt, encodeURIComponent(shown.name), caption)
    : line(`[${alt || file}]${caption && ` ${caption}`}`)
}

/**
 * The blocks of an article's page in the lists, tables and block quotations of its file, with what stands between.
 * @param paragraphs Markdown of each paragraph, in the order of `spans`
 */
export function setBlocks(
  { article: { markup } }: ArticleView,
  spans: readonly Span[],
  paragraphs: readonly string[],
): string[] {
  if (!markup) return [...paragraphs]
  const { blocks, insets } = markup
  const parts: Part[] = []
  let next = 0
  const putInsets = (upTo: number) => {
    for (; next < insets.length && insets[next]!.at <= upTo; next++)
      parts.push({ containers: [], markdown: insetBlock(insets[next]!) })
  }
  spans.forEach(({ start }, i) => {
    putInsets(start)
    const block = blocks[indexAt(blocks, start)]
    const containers = block && block.start <= start ? block.containers : []
    parts.push({ containers, markdown: paragraphs[i]! })
  })
  putInsets(Number.POSITIVE_INFINITY)
  return nested(parts, 0)
}

/** How many signs the heading of a paragraph has: the page's own title is the only one of the first level. */
export function headingLevel({ article: { markup } }: ArticleView, { start }: Span): number {
  const block = markup?.blocks[indexAt(markup.blocks, start)]
  return Math.max(2, block && block.start <= start ? (block.level ?? 2) : 2)
}

/** The stretches of a span between the edges inside it. @param edges ascending */
function cutAt({ start, end }: Span, edges: readonly number[]): Span[] {
  const found: Span[] = []
  let from = start
  for (let i = firstFrom(edges, start + 1); edges[i]! < end; i++) {
    found.push({ start: from, end: edges[i]! })
    from = edges[i]!
  }
  return [...found, { start: from, end }]
}

const SIGNS: Readonly<Partial<Record<Inline['kind'], string>>> = { emphasis: '_', strong: '__' }

/** The sign before and the sign after words that the file sets off; null where the page shows the words alone. */
function signsOf({ kind, href }: Inline): Pick<Mark, 'kind' | 'before' | 'after'> | null {
  const sign = SIGNS[kind]
  if (sign) return { kind: 'emphasis', before: sign, after: sign }
  const written = href && externalLink('', href)
  return written ? { kind: 'link', before: '[', after: written.slice(1) } : null
}

/** Emphasis and links of the article's file, cut where a quotation or a paragraph begins or ends. */
export function markupMarks(
  { article: { text, markup }, paragraphs }: ArticleView,
  quotations: readonly Span[],
): Mark[] {
  if (!markup) return []
  const edges = [...quotations, ...paragraphs].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b)
  return markup.inlines.flatMap(item => {
    const signs = signsOf(item)
    const pieces = signs ? cutAt(item, edges).map(piece => trimmed(text, piece)) : []
    return pieces.flatMap(piece => (piece.end > piece.start ? { ...piece, ...signs! } : []))
  })
}
