import type { Block, Container, Inline, Inset } from '../../model/markup.ts'
import { append } from '../../text/lists.ts'
import type { Reading } from '../article.ts'
import type { Remark } from '../remark.ts'
import { containerOf } from './containers.ts'
import { type Put, readInline } from './inline.ts'
import { parseBlocks } from './parse.ts'
import { inLines, inRow, type Lines, linesOf, type ToSource } from './places.ts'
import { tags, withoutColumn } from './remarks.ts'
import { ReadText } from './text.ts'

/**
 * Reads Markdown: the text that a reader reads, made of stretches of the source, and how it is set.
 * A source without any sign of Markdown is its own text.
 * @param source with LF line ends, in NFC
 */
export function readMarkdown(source: string): Reading {
  const lines: Lines = linesOf(source)
  const text = new ReadText(source)
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
      if (type === 'tr_close') append(remarks, withoutColumn(source, row))
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
      append(inlines, read.inlines)
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
