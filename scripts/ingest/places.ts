import type { FilePlace } from '../model/source.ts'
import { lastUpTo } from '../text/search.ts'

const LINE_END = /\r\n?|\n/g
const MARK = /\p{M}/gu
// The second half of a surrogate pair: a pair is one character, even where an offset falls inside it.
const SECOND_HALF = /[\udc00-\udfff]/g

/** Characters as a cursor steps over them: code points, combining marks not counted; linear. */
function width(text: string): number {
  return text.replace(MARK, '').replace(SECOND_HALF, '').length
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The place of what is said of a file as a whole. */
export const startOfFile = (file: string): FilePlace => ({ file, line: 1, column: 1 })

/**
 * Finds line and column of an offset. Lines end at LF, CRLF or CR; a byte order mark takes no column,
 * a tab takes one.
 * @param source the decoded file
 * @returns a function from an offset in `source` (UTF-16 code units) to its place
 */
export function placesIn(source: string, file: string): (offset: number) => FilePlace {
  const starts = [source.startsWith('\ufeff') ? 1 : 0]
  for (const match of source.matchAll(LINE_END)) starts.push(match.index + match[0].length)
  // Places are mostly asked for in order: counting goes on from the last one on the same line.
  let last = { line: 0, offset: starts[0]!, column: 1 }
  return offset => {
    // A byte order mark stands before the first line and counts with it.
    const line = Math.max(0, lastUpTo(starts, offset))
    const from =
      last.line === line && last.offset <= offset ? last : { line, offset: starts[line]!, column: 1 }
    const column = from.column + width(source.slice(from.offset, offset))
    last = { line, offset: Math.max(offset, starts[line]!), column }
    return { file, line: line + 1, column }
  }
}
