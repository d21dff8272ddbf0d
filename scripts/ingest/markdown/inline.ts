import type { Token } from 'markdown-it'
import type { Inline } from '../../model/markup.ts'
import { positionOf } from './parse.ts'
import type { Piece } from './text.ts'

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
    const isPadded = content.slice(after, after + words.length).replaceAll('\n', ' ') !== words
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

/**
 * Reads the words and marks of one block.
 * @param put takes the next piece, whose offsets count in the content of the block
 * @param length of the text so far
 */
export function readInline(
  { children, content }: Token,
  put: (piece: Piece) => void,
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
