import { error, type Remark } from '../remark.ts'

/** An error for words of a table's row that stand in no column: they would be lost. @param from behind the last cell */
export function withoutColumn(source: string, from: number): Remark[] {
  const [rest = ''] = source.slice(from).split('\n', 1)
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
