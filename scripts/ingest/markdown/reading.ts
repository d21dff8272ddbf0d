import type { Token } from 'markdown-it'
import type { Block, Inline, Inset } from '../../model/markup.ts'
import { append } from '../../text/lists.ts'
import type { Reading } from '../article.ts'
import type { Remark } from '../remark.ts'
import { readInline } from './inline.ts'
import { parseBlocks, positionOf } from './parse.ts'
import { tags, tooDeep, withoutColumn } from './remarks.ts'
import { type Step, stepsOf } from './steps.ts'
import { type Piece, ReadText } from './text.ts'

const insetOf = (picture: Token, at: number): Inset => ({
  kind: 'picture',
  at,
  file: String(picture.attrGet('src')),
  alt: picture.content,
  caption: String(picture.attrGet('title') ?? ''),
})

/** Adds the words of one block to the text. @returns where they begin in it, and what is set off in them */
function addWords(text: ReadText, { token, toSource, isCell }: Extract<Step, { kind: 'words' }>) {
  let start = -1
  const put = (piece: Piece) => {
    const from = toSource(piece.start)
    if (start < 0) {
      text.startBlock(from)
      start = text.length
    } else text.skipTo(from)
    // In a cell the file has a backslash before each bar.
    const words = piece.text ?? (isCell ? token.content.slice(piece.start, piece.end) : undefined)
    text.add({ start: from, end: toSource(piece.end - 1) + 1, ...(words && { text: words }) })
  }
  const { inlines, pictures } = readInline(token, put, () => text.length)
  return {
    inlines,
    pictures: pictures.map(picture => ({ picture, from: toSource(positionOf(picture)) })),
    start: start < 0 ? text.length : start,
  }
}

/**
 * Reads Markdown: the text that a reader reads, made of stretches of the source, and how it is set.
 * A source without any sign of Markdown is its own text. Tests: `site-tests/ingest/markdown.test.ts`.
 * @param source with LF line ends, in NFC
 */
export function readMarkdown(source: string): Reading {
  const text = new ReadText(source)
  const blocks: Block[] = []
  const inlines: Inline[] = []
  const insets: Inset[] = []
  const written: number[] = []
  const remarks: Remark[] = []
  const tokens = parseBlocks(source)
  for (const step of stepsOf(source, tokens)) {
    if (step.kind === 'rule') insets.push({ kind: 'rule', at: text.length })
    else if (step.kind === 'row-end') append(remarks, withoutColumn(source, step.at))
    else {
      const { start, inlines: setOff, pictures } = addWords(text, step)
      const { level, containers } = step
      append(inlines, setOff)
      append(
        insets,
        pictures.map(({ picture }) => insetOf(picture, text.length)),
      )
      append(
        written,
        pictures.map(({ from }) => from),
      )
      if (text.length > start && (level || containers.length > 0))
        blocks.push({ start, end: text.length, ...(level && { level }), containers })
    }
  }
  text.skipTo(source.length)
  const isSet = blocks.length + inlines.length + insets.length > 0
  return {
    text: text.toString(),
    ...(isSet && { markup: { blocks, inlines, insets } }),
    pictures: written,
    toSource: text.toSource,
    remarks: [...remarks, ...tooDeep(source, tokens), ...tags(source)],
  }
}
