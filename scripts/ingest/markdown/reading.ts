import type { Token } from 'markdown-it'
import type { Block, Container, Inline, Inset } from '../../model/markup.ts'
import { lastUpTo } from '../../text/search.ts'
import type { Reading } from '../article.ts'
import { error, type Remark } from '../remark.ts'
import { parseBlocks, positionOf } from './parse.ts'
import { inLines, inRow, type Lines, linesOf, type ToSource } from './places.ts'

/** A stretch of the source; `text` where readers read something else there. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text?: string
}

/** All that stands between two blocks, an empty line among it. */
const EMPTY_LINE = /^\s*\n[^\S\n]*\n\s*$/

const isBlank = (words: string): boolean => !/\S/.test(words)

/** Puts the text together from pieces of the source, in order, and remembers where each came from. */
class Text {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  length = 0
  /** Offset in the source behind the last piece. */
  end = 0

  constructor(source: string) {
    this.#source = source
  }

  add({ start, end, text = this.#source.slice(start, end) }: Piece): void {
    if (text !== '') {
      this.#parts.push(text)
      this.#from.push(this.length)
      this.#to.push(start)
      this.length += text.length
    }
    this.end = end
  }

  /** Adds the blanks before the next piece; other signs there are markup. */
  skipTo(start: number): void {
    const words = this.#source.slice(this.end, start)
    this.add({ start: this.end, end: start, ...(!isBlank(words) && { text: '' }) })
  }

  /** The same before the next block, which always stands behind an empty line. */
  startBlock(start: number): void {
    const parts = this.length > 0 && !EMPTY_LINE.test(this.#source.slice(this.end, start))
    if (parts) this.add({ start: this.end, end: start, text: '\n\n' })
    else this.skipTo(start)
  }

  toString(): string {
    return this.#parts.join('')
  }

  toSource = (offset: number): number => {
    const at = Math.max(0, lastUpTo(this.#from, offset))
    return Math.min((this.#to[at] ?? 0) + offset - (this.#from[at] ?? 0), this.#source.length)
  }
}

const MARKS: Readonly<Record<string, Inline['kind']>> = { em: 'emphasis', strong: 'strong', link: 'link' }

/** The piece of the source that a token of words stands for; undefined for a mark. */
function pieceOf(token: Token, before: Token | undefined, content: string): Piece | undefined {
  const at = positionOf(token)
  const { type, content: words, markup } = token
  if (type === 'softbreak' || type === 'hardbreak') {
    const start = content.indexOf('\n', at)
    return { start, end: start + 1 }
  }
  if (type === 'text_special') return special(token, at)
  if (type === 'code_inline') {
    const after = at + markup.length
    // Of blanks on both sides, one each is no part of the words.
    const isPadded = !content.slice(after).replaceAll('\n', ' ').startsWith(words)
    const start = isPadded ? after + 1 : after
    return { start, end: start + words.length }
  }
  if (type !== 'text' || words === '') return undefined
  const start = before?.info === 'auto' && before.type === 'link_open' ? at + 1 : at
  return { start, end: start + words.length }
}

/** Signs that would join the one before them, or could not be shown, stay as they are written. */
const LOOSE = /[\p{M}\p{C}]/u

function special({ content, markup }: Token, start: number): Piece {
  const end = start + markup.length
  return LOOSE.test(content) || content.normalize('NFC') !== content
    ? { start, end }
    : { start, end, text: content }
}

type Put = (piece: Piece) => void

/** Reads the words and marks of one block; offsets of its pieces count in its content. */
function readInline(
  { children, content }: Token,
  put: Put,
  length: () => number,
): { inlines: Inline[]; pictures: Token[] } {
  const inlines: Inline[] = []
  const pictures: Token[] = []
  const open: { kind: Inline['kind']; start: number; href?: string }[] = []
  let before: Token | undefined
  for (const token of children!) {
    const [, name = '', edge] = /^(em|strong|link)_(open|close)$/.exec(token.type) ?? []
    const piece = pieceOf(token, before, content)
    before = token
    if (token.type === 'image') pictures.push(token)
    if (edge === 'open') {
      const href = token.attrGet('href')
      open.push({ kind: MARKS[name]!, start: -1, ...(href !== null && { href: String(href) }) })
    } else if (edge === 'close') {
      const { start, ...mark } = open.pop()!
      if (start >= 0 && start < length()) inlines.push({ ...mark, start, end: length() })
    }
    if (!piece) continue
    put(piece)
    const start = length() - (piece.text?.length ?? piece.end - piece.start)
    for (const mark of open) if (mark.start < 0) mark.start = start
    if (token.type === 'code_inline') inlines.push({ kind: 'code', start, end: length() })
  }
  return { inlines, pictures }
}

const ALIGN = /text-align:(left|center|right)/

/** The container that a token opens, if any; the caller counts the columns. */
function containerOf(token: Token, id: number, inHead: boolean): Container | undefined {
  const align = ALIGN.exec(String(token.attrGet('style')))?.[1] as 'left' | 'center' | 'right' | undefined
  switch (token.type) {
    case 'blockquote_open':
      return { kind: 'quote', id }
    case 'bullet_list_open':
      return { kind: 'list', id }
    case 'ordered_list_open':
      return { kind: 'list', id, start: Number(token.attrGet('start') ?? 1) }
    case 'list_item_open':
      return { kind: 'item', id }
    case 'table_open':
      return { kind: 'table', id }
    case 'tr_open':
      return { kind: 'row', id, head: inHead }
    case 'th_open':
    case 'td_open':
      return { kind: 'cell', id, column: 0, ...(align && { align }) }
    default:
      return undefined
  }
}

/** An error for words of a table's row that stand in no column: they would be lost. @param from behind the last cell */
function withoutColumn(source: string, from: number): Remark[] {
  const [rest = ''] = source.slice(from).split('\n', 1)
  const at = rest.search(/[^\s|]/)
  if (at < 0) return []
  const found = rest
    .slice(at)
    .replace(/[\s|]+$/, '')
    .slice(0, 60)
  return [
    error(
      from + at,
      `expected as many cells as the head of the table has, found ${found}, which has no column`,
      'add a column to the head, or delete the cell',
    ),
  ]
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/i

/** A warning at the first HTML tag, which is not read as one. */
function tags(source: string): Remark[] {
  const found = TAG.exec(source)
  if (!found) return []
  return [
    {
      severity: 'warning',
      offset: found.index,
      message: `expected Markdown without HTML, found ${found[0].slice(0, 60)}, which is shown as it stands`,
      advice: 'write it in Markdown, or delete it',
    },
  ]
}

/**
 * Reads Markdown: the text that a reader reads, made of stretches of the source, and how it is set.
 * A source without any sign of Markdown is its own text.
 * @param source with LF line ends, in NFC
 */
export function readMarkdown(source: string): Reading {
  const lines: Lines = linesOf(source)
  const text = new Text(source)
  const blocks: Block[] = []
  const inlines: Inline[] = []
  const insets: Inset[] = []
  const remarks: Remark[] = []
  const containers: Container[] = []
  let id = 0
  let level: number | undefined
  let row = 0
  let column = 0
  let inHead = false
  for (const token of parseBlocks(source)) {
    const { type, map } = token
    const container = containerOf(token, id, inHead)
    if (container) {
      id++
      containers.push(container.kind === 'cell' ? { ...container, column: column++ } : container)
      if (type === 'tr_open') {
        row = lines.starts[map![0]]!
        column = 0
      }
    } else if (/^(?:blockquote|bullet_list|ordered_list|list_item|table|tr|th|td)_close$/.test(type)) {
      containers.pop()
      if (type === 'tr_close') remarks.push(...withoutColumn(source, row))
    } else if (type === 'thead_open') inHead = true
    else if (type === 'thead_close') inHead = false
    else if (type === 'heading_open') level = Number(token.tag.slice(1))
    else if (type === 'heading_close') level = undefined
    else if (type === 'hr') insets.push({ kind: 'rule', at: text.length })
    else if (type === 'inline') {
      const cell = map ? undefined : inRow(token.content, source, row)
      const toSource: ToSource = cell?.toSource ?? inLines(token, lines)
      if (cell) row = cell.end
      let start = -1
      const put: Put = piece => {
        const from = toSource(piece.start)
        if (start < 0) {
          text.startBlock(from)
          start = text.length
        } else text.skipTo(from)
        const words = piece.text ?? token.content.slice(piece.start, piece.end)
        text.add({
          start: from,
          end: toSource(piece.end - 1) + 1,
          ...((piece.text || cell) && { text: words }),
        })
      }
      const read = readInline(token, put, () => text.length)
      inlines.push(...read.inlines)
      for (const picture of read.pictures)
        insets.push({
          kind: 'picture',
          at: text.length,
          file: String(picture.attrGet('src')),
          alt: picture.content,
          caption: String(picture.attrGet('title') ?? ''),
        })
      if (start >= 0 && (level || containers.length > 0))
        blocks.push({ start, end: text.length, ...(level && { level }), containers: [...containers] })
    }
  }
  text.skipTo(source.length)
  const isSet = blocks.length + inlines.length + insets.length > 0
  return {
    text: text.toString(),
    ...(isSet && { markup: { blocks, inlines, insets } }),
    toSource: text.toSource,
    remarks: [...remarks, ...tags(source)],
  }
}
