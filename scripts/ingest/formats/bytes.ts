import { type Note, warning } from './draft.ts'
import { unmangle } from './mojibake.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** In bytes; files are held in memory whole. */
export const LARGEST_FILE = 100_000_000

const UTF16 = { be: 'utf-16be', le: 'utf-16le' } as const

/** How much of the start is looked at to tell what a file is. */
const HEAD = 4096

/** The first bytes of a file, each as one character: good for looking at, not for reading. */
export const headOf = (bytes: Uint8Array, length = HEAD): string =>
  Array.from(bytes.subarray(0, length), byte => String.fromCharCode(byte)).join('')

/** Which half of the pairs is mostly zero: Western text in UTF-16 without a mark. */
function unmarkedUtf16(bytes: Uint8Array): 'be' | 'le' | undefined {
  const head = bytes.subarray(0, HEAD)
  let even = 0
  let odd = 0
  head.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++
  })
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'le'
  return even > half * 0.6 && odd < half * 0.1 ? 'be' : undefined
}

function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return UTF16.le
  return a === 0xfe && b === 0xff ? UTF16.be : undefined
}

function strictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // Not in this character set, or one that nobody knows.
    return undefined
  }
}

const WESTERN = /^(?:windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|us-?ascii|ascii)$/i

/** Decodes with what is declared, if the bytes fit. ASCII and Latin-1 are read as Windows-1252, as browsers do. */
const declaredly = (bytes: Uint8Array, charset: string): string | undefined =>
  WESTERN.test(charset) ? (strictly(bytes, 'utf-8') ?? decodeWindows1252(bytes)) : strictly(bytes, charset)

interface Guessed {
  readonly text: string
  /** Absent for UTF-8, which is what everybody expects. */
  readonly charset?: string
}

function guessed(bytes: Uint8Array, declared: string | undefined): Guessed {
  const mark = marked(bytes)
  if (mark) {
    const text = new TextDecoder(mark).decode(bytes)
    return mark === 'utf-8' ? { text } : { text, charset: 'UTF-16' }
  }
  const wide = unmarkedUtf16(bytes)
  if (wide) return { text: new TextDecoder(UTF16[wide]).decode(bytes), charset: 'UTF-16' }
  const told = declared && declaredly(bytes, declared)
  if (told !== undefined && told !== '') return { text: told }
  const unicode = strictly(bytes, 'utf-8')
  if (unicode !== undefined) return { text: unicode }
  const high = bytes.some(byte => byte >= 0x80 && byte <= 0x9f)
  return { text: decodeWindows1252(bytes), charset: high ? 'Windows-1252' : 'Latin-1' }
}

/**
 * The text of a file in whatever it is written in: UTF-8, UTF-16, what is declared, Windows-1252 or Latin-1.
 * @param declared the character set that the file or its sender names
 */
export function readText(bytes: Uint8Array, declared?: string): { text: string; notes: Note[] } {
  const { text: read, charset } = guessed(bytes, declared)
  const { text, repaired, doubtful } = unmangle(read)
  const notes: Note[] = []
  if (charset && charset !== 'UTF-16')
    notes.push(
      warning(
        `expected text in UTF-8, found ${charset}, and it is read as that`,
        'look at the letters with accents and the quotation marks',
      ),
    )
  if (repaired > 0)
    notes.push(
      warning(
        `expected letters, found UTF-8 that was once read as Windows-1252; ${repaired === 1 ? 'one place is' : `${repaired} places are`} put right`,
        'compare it with the original',
      ),
    )
  if (doubtful)
    notes.push(
      warning(
        'expected letters, found signs like â€ that look like quotation marks read wrongly; not all fit, so nothing is changed',
        'get the text anew from its source',
      ),
    )
  return { text, notes }
}
