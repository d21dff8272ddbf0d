import { quotationNote, type Reference } from './reference.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a field of BibLaTeX: nothing in it is a command. */
const texted = (text: string): string => text.replace(/[\\{}%&$#_~^]/g, sign => SIGNS[sign] ?? `\\${sign}`)

/** An address stands as it is; its braces, if any, are percent-encoded. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** BibLaTeX. Names and titles stand in braces of their own: they are taken whole, and keep their capitals. */
export function biblatex(reference: Reference): string {
  const { id, reporter, headline, publisher, published, url } = reference
  const fields = [
    ['author', reporter && `{${texted(reporter)}}`],
    ['title', `{${texted(headline)}}`],
    ['journaltitle', publisher && `{${texted(publisher)}}`],
    ['entrysubtype', 'newspaper'],
    ['date', published],
    ['url', address(url)],
    ['note', texted(quotationNote(reference))],
  ].filter(([, value]) => value)
  return `@article{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`
}
