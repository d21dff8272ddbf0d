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
  brand: 65536,
  landmark: 131072,
  event: 262144,
  town: 524288,
  subdivision: 1048576,
} as const

/** What is known of lower-case words and phrases: word clusters and lists. */
export interface Lexicon {
  /** Index of a word's or phrase's hash; -1 when it is unknown. */
  find(hash: number): number
  readonly lists: Uint32Array
  /** Path through a tree of clusters, four bits a level from coarse to fine, plus 1; by index, 0 when the word has none. */
  readonly clusters: Uint16Array
  /** The same in another tree: six bits, then four. */
  readonly otherClusters: Uint16Array
}

/** Hash of a phrase from those of its words. */
export const phraseHash = (words: readonly number[]): number => words.reduce(mix)

/** "2XLN" */
export const LEXICON_MAGIC = 0x4e4c5832
/** Bytes of one entry. */
export const ENTRY = 12

/**
 * Reads a lexicon: magic, count, sorted unsigned hashes, lists (u32 each), both kinds of clusters (u16), little-endian.
 * @throws Error when the bytes are none
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const buffer = bytes.slice().buffer
  const [magic, count] = new Uint32Array(buffer, 0, 2)
  if (magic !== LEXICON_MAGIC || count === undefined || buffer.byteLength !== 8 + count * ENTRY)
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
    lists: new Uint32Array(buffer, 8 + count * 4, count),
    clusters: new Uint16Array(buffer, 8 + count * 8, count),
    otherClusters: new Uint16Array(buffer, 8 + count * 10, count),
  }
}
