import type { Token } from 'markdown-it'
import { lastUpTo } from '../../text/search.ts'

/** The source by lines: where each begins, and its words. LF line ends. */
export interface Lines {
  readonly starts: readonly number[]
  readonly words: readonly string[]
}

export function linesOf(source: string): Lines {
  const words = source.split('\n')
  let at = 0
  const starts = words.map(line => {
    const start = at
    at += line.length + 1
    return start
  })
  return { starts, words }
}

/** Tells, of offsets in the content of a block, where they are in the source. */
export type ToSource = (offset: number) => number

/**
 * Where the content of a paragraph or a heading stands. The parser cuts indents and the signs of containers off
 * the left of each line, and blanks off the end of the last: what is left of a line is its end, or, in a heading,
 * stands before closing signs.
 */
export function inLines({ content, map }: Token, { starts, words }: Lines): ToSource {
  const first = map![0]
  const from: number[] = []
  const to: number[] = []
  let at = 0
  content.split('\n').forEach((line, i) => {
    const indent = line.length - line.trimStart().length
    const place = words[first + i]!.lastIndexOf(line.slice(indent).trimEnd())
    from.push(at)
    to.push(starts[first + i]! + place - indent)
    at += line.length + 1
  })
  return offset => {
    const line = lastUpTo(from, offset)
    return to[line]! + offset - from[line]!
  }
}

/**
 * Where the content of a cell stands in the line of its row, in which `|` inside a cell is written `\|`.
 * @param after offset in the source behind the cell before this one
 */
export function inRow(content: string, source: string, after: number): { toSource: ToSource; end: number } {
  const places: number[] = []
  const isAt = (sign: string, at: number): boolean =>
    source[at] === sign || (source[at] === '\\' && sign === '|' && source[at + 1] === '|')
  let at = after
  if (content !== '') while (at < source.length && !isAt(content[0]!, at)) at++
  for (const sign of content.split('')) {
    if (source[at] !== sign) at++
    places.push(at++)
  }
  return { toSource: offset => places[offset] ?? at, end: at }
}
