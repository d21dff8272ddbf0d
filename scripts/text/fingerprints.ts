import { quickHash } from './hash.ts'
import { normalizedWords } from './slugs.ts'

/** Words in a row that are compared as one. Fewer stand in any two texts; more are lost with a single edit. */
const WORDS_IN_A_ROW = 3
/** Number of an article's rows that are kept. They give the share of a text that is left, within some 6 %. */
const KEPT = 64
const BYTES = 3

/** Spreads a hash evenly over 24 bits (the last step of MurmurHash3). */
function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) & 0xffffff
}

/** Some words in a row as one number: their order counts. */
function rowAt(words: readonly number[], from: number): number {
  let row = 0
  for (let i = from; i < from + WORDS_IN_A_ROW && i < words.length; i++)
    row = Math.imul(row, 0x9e3779b1) + words[i]!
  return spread(row)
}

/** Hashes of every three words in a row of some texts, without case and punctuation; of all words where there are fewer. */
export function rowsOf(texts: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (const text of texts) {
    const words = (normalizedWords(text) || text).split(' ').map(quickHash)
    for (let i = 0; i === 0 || i + WORDS_IN_A_ROW <= words.length; i++) rows.add(rowAt(words, i))
  }
  return rows
}

/** The fingerprint of a text: an even sample of its rows, in Base64, at most 256 characters. */
export const printOf = (rows: ReadonlySet<number>): string =>
  btoa(
    [...rows]
      .sort((a, b) => a - b)
      .slice(0, KEPT)
      .map(row => String.fromCharCode(row >> 16, (row >> 8) & 0xff, row & 0xff))
      .join(''),
  )

/** The rows that a fingerprint keeps. */
export function rowsIn(print: string): number[] {
  const bytes = atob(print)
  return Array.from({ length: bytes.length / BYTES }, (_, i) =>
    [0, 1, 2].reduce((row, byte) => row * 256 + bytes.charCodeAt(i * BYTES + byte), 0),
  )
}
