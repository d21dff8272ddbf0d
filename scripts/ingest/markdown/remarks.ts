import type { Token } from 'markdown-it'
import { error, type Remark } from '../remark.ts'
import { MOST_NESTED } from './parse.ts'
import { linesOf } from './places.ts'

/** An error at the first container that is too deep for the parser: the words in it would be lost. */
export function tooDeep(source: string, tokens: readonly Token[]): Remark[] {
  const deep = tokens.find(({ level, nesting }) => nesting > 0 && level >= MOST_NESTED - 1)
  if (!deep) return []
  return [
    error(
      linesOf(source).starts[deep.map![0]]!,
      'expected lists and block quotations some levels deep, found more than the program reads',
      'take signs like > and - from the start of the line',
    ),
  ]
}

/** An error for words of a table's row that stand in no column: they would be lost. @param from behind the last cell */
export function withoutColumn(source: string, from: number): Remark[] {
  const end = source.indexOf('\n', from)
  const rest = source.slice(from, end < 0 ? source.length : end)
  const at = rest.search(/[^\s|]/)
  if (at < 0) return []
  const found = rest.slice(at).split('|', 1)[0]!.trim().slice(0, 60)
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
export function tags(source: string): Remark[] {
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
