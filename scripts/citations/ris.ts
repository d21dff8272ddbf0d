import { quotationNote, type Reference } from './reference.ts'

/** RIS, which reference managers read. No value has a line end: after one, a line would be a field of its own. */
export function ris(reference: Reference): string {
  const { id, reporter, headline, publisher, published, url } = reference
  const fields = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['AU', reporter],
    ['TI', headline],
    ['T2', publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published && `${published.replaceAll('-', '/')}/`],
    ['UR', url],
    ['N1', quotationNote(reference)],
    ['ER', ''],
  ].filter(([, value]) => value !== undefined)
  return fields.map(([name, value = '']) => `${name}  - ${value.replace(/\s+/g, ' ')}`).join('\n')
}
