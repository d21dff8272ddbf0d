import { mix } from './hash.ts'

/** The lists a word or phrase may be on, one bit each; `lists` is their sum. */
export const LISTS = {
  firstName: 1,
  lastName: 2,
  country: 4,
  region: 8,
  largeCity: 16,
  city: 32,
  organization: 64,
  team: 128,
  title: 256,
  organizationEnding: 512,
  placeEnding: 1024,
  eventEnding: 2048,
  notName: 4096,
  functionWord: 8192,
  place: 16384,
  description: 32768,
} as const

/** What is known of lower-case words and phrases: word clusters and lists. */
export interface Lexicon {
  /** Index of a word's or phrase's hash; -1 when it is unknown. */
  find(hash: number): number
  /** Cluster path, 16 bits from coarse to fine (see `clusterAt`), by index; 0 when the word has none. */
  readonly clusters: Uint16Array
  readonly lists: Uint16Array
}

/** Hash of a phrase from those of its words. */
export const phraseHash = (words: readonly number[]): number => words.reduce(mix)

export const LEXICON_MAGIC = 0x4e4c5831

/**
 * Reads a lexicon: magic, count, sorted unsigned hashes, clusters, lists, all little-endian.
 * @throws Error when the bytes are none
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const buffer = bytes.slice().buffer
  const [magic, count] = new Uint32Array(buffer, 0, 2)
  if (magic !== LEXICON_MAGIC || count === undefined || buffer.byteLength !== 8 + count * 8)
    throw new Error(`expected a lexicon of names, found ${bytes.length} other bytes`)
  const keys = new Uint32Array(buffer, 8, count)
  // Hashes are spread evenly: the upper 16 bits lead to within a few places.
  const starts = new Uint32Array(0x10001)
  for (const key of keys) starts[(key >>> 16) + 1]!++
  for (let i = 0; i < 0x10000; i++) starts[i + 1]! += starts[i]!
  return {
    find(hash) {
      const key = hash >>> 0
      const end = starts[(key >>> 16) + 1]!
      for (let i = starts[key >>> 16]!; i < end; i++) if (keys[i] === key) return i
      return -1
    },
    clusters: new Uint16Array(buffer, 8 + count * 4, count),
    lists: new Uint16Array(buffer, 8 + count * 6, count),
  }
}
