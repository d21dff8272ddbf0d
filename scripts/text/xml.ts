const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML content or a quoted attribute; characters that XML 1.0 forbids are left out. */
export const xmlEscaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, sign => SIGNS[sign]!)

type Attributes = Readonly<Record<string, string | number>>

/** An element; `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlEscaped(typeof value === 'number' ? number(value) : value)}"`)
    .join('')
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`
}

/** At most two decimals: enough for a picture, and the same on every machine. */
const number = (value: number): string => String(Math.round(value * 100) / 100)
