import { reader } from '../linear/rows.ts'
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

/** "3XLN" */
export const LEXICON_MAGIC = 0x4e4c5833
/** Bytes of one entry's lists and of its two paths, each stored as one row of bytes for all entries, lowest first. */
export const LIST_BYTES = 3
export const PATH_BYTES = 2

/** Rows of `count` bytes from `start` on, the first with the lowest bits, as numbers. */
function numbersFrom<T extends Uint16Array | Uint32Array>(
  bytes: Uint8Array,
  start: number,
  rows: number,
  to: T,
): T {
  for (let row = 0; row < rows; row++) {
    const at = start + row * to.length
    for (let i = 0; i < to.length; i++) to[i]! |= bytes[at + i]! << (8 * row)
  }
  return to
}

/**
 * Reads a lexicon: magic and count (u32, little-endian), the hashes as ascending differences (LEB128), then row by row
 * of bytes the lists and both kinds of clusters.
 * @throws Error when the bytes are none
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== LEXICON_MAGIC)
    throw new Error(`expected a lexicon of names, found ${bytes.length} other bytes`)
  const count = view.getUint32(4, true)
  const keys = new Uint32Array(count)
  const next = reader(bytes, 8)
  let key = 0
  for (let i = 0; i < count; i++) {
    key += next()
    keys[i] = key
  }
  const othersAt = bytes.length - PATH_BYTES * count
  const clustersAt = othersAt - PATH_BYTES * count
  const listsAt = clustersAt - LIST_BYTES * count
  // Hashes are spread evenly: the upper 16 bits lead to within a few places.
  const starts = new Uint32Array(0x10001)
  for (const its of keys) starts[(its >>> 16) + 1]!++
  for (let i = 0; i < 0x10000; i++) starts[i + 1]! += starts[i]!
  return {
    find(hash) {
      const wanted = hash >>> 0
      const end = starts[(wanted >>> 16) + 1]!
      for (let i = starts[wanted >>> 16]!; i < end; i++) if (keys[i] === wanted) return i
      return -1
    },
    lists: numbersFrom(bytes, listsAt, LIST_BYTES, new Uint32Array(count)),
    clusters: numbersFrom(bytes, clustersAt, PATH_BYTES, new Uint16Array(count)),
    otherClusters: numbersFrom(bytes, othersAt, PATH_BYTES, new Uint16Array(count)),
  }
}
