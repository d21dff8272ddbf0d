import { type Document, isSeq, parseDocument, stringify } from 'yaml'

/** A correction as an item of a file: its keys and values in the order in which they are written. */
export type WrittenItem = Readonly<Record<string, string>>

const HEAD = '# yaml-language-server: $schema=schema.json\n'
const PLAIN = { lineWidth: 0 } as const

const itemsOf = (source: string): unknown[] => {
  const value: unknown = parseDocument(source, { logLevel: 'silent' }).toJS()
  return Array.isArray(value) ? value : []
}

/** Whether new lines at the end of the file are one more item of its list. */
function goesOn(source: string): boolean {
  const { contents } = parseDocument(source, { logLevel: 'silent' })
  if (contents === null) return true
  return isSeq(contents) && !contents.flow && /^- /m.test(source) && !/^\.\.\.$|^---/m.test(source)
}

/**
 * A file with one item more. What stands in it stays sign for sign, comments and order included; only a list
 * in another style than one hyphen a line is written anew.
 * @param source undefined where there is no file yet
 */
export function withItem(source: string | undefined, item: WrittenItem): string {
  const before = source ?? HEAD
  if (goesOn(before)) {
    const end = before === '' || before.endsWith('\n') ? '' : '\n'
    return `${before}${end}${stringify([item], PLAIN)}`
  }
  const doc: Document = parseDocument(before, { logLevel: 'silent' })
  if (!isSeq(doc.contents)) throw new Error('expected a list of corrections')
  doc.contents.add(doc.createNode(item))
  return doc.toString(PLAIN)
}

const same = (value: unknown, item: WrittenItem): boolean => JSON.stringify(value) === JSON.stringify(item)

/** A file without the last item that is equal to this one; as it is where there is none. */
export function withoutItem(source: string, item: WrittenItem): string {
  const at = itemsOf(source).findLastIndex(value => same(value, item))
  if (at < 0) return source
  const doc = parseDocument(source, { logLevel: 'silent' })
  doc.deleteIn([at])
  return doc.toString(PLAIN)
}
