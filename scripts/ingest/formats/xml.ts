import { type Note, warning } from './draft.ts'

const DECLARATION = /<!DOCTYPE[^>[]*\[/i

/**
 * XML without the entities it declares: they may name other files, or grow without end. What the text has of them
 * stays as it is written.
 */
export function withoutEntities(xml: string): { xml: string; notes: Note[] } {
  const found = DECLARATION.exec(xml)
  const end = found ? xml.indexOf(']', found.index) : -1
  if (!found || end < 0) return { xml, notes: [] }
  const close = xml.indexOf('>', end)
  return {
    xml: xml.slice(0, found.index) + xml.slice(close < 0 ? xml.length : close + 1),
    notes: [
      warning(
        'expected XML without entities of its own, found some; they are not resolved',
        'look for words like &name; in the article',
      ),
    ],
  }
}

/** The character set that XML declares. */
export const xmlCharset = (head: string): string | undefined =>
  /^[^<]{0,4}<\?xml[^>]{1,200}encoding\s?=\s?["']([\w:.-]{2,40})["']/.exec(head)?.[1]
