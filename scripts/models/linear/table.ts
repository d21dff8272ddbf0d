/** Gives every class a score, from the hashes of the features that hold. */
export interface Scorer {
  readonly classes: number
  /**
   * @param features 32-bit hashes; the first `count` are read
   * @param scores filled with one number per class
   */
  score(features: Int32Array, count: number, scores: Float64Array): void
}

/** Index of the highest score; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[top]!) top = c
  return top
}

const MAGIC = 0x314e494c // "LIN1"

/** Reads unsigned numbers of 7 bits a byte, low bits first; the high bit says that more follow (LEB128). */
function reader(bytes: Uint8Array, start: number): () => number {
  let at = start
  return () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
    }
  }
}

/**
 * A linear model with sparse rows: a feature's hash leads to (class, weight) pairs in an open-addressed table.
 * Layout, little-endian: magic, classes, rows, pairs (u32 each); the rows' hashes as ascending differences (LEB128);
 * the number of pairs of each row (u8); all classes (u8); all weights (i8).
 * @throws Error when the bytes are no such model
 */
export function readTable(bytes: Uint8Array): Scorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC)
    throw new Error(`expected the weights of a linear model, found ${bytes.length} other bytes`)
  const classes = view.getUint32(4, true)
  const rows = view.getUint32(8, true)
  const pairs = view.getUint32(12, true)
  const countsAt = bytes.length - rows - 2 * pairs
  const classesAt = countsAt + rows
  const packed = new Int16Array(pairs)
  for (let i = 0; i < pairs; i++) packed[i] = (bytes[classesAt + i]! << 8) | bytes[classesAt + pairs + i]!
  const size = 1 << Math.ceil(Math.log2(rows * 2 + 2))
  const mask = size - 1
  const keys = new Int32Array(size)
  // First pair times 256 plus number of pairs: one read per found feature.
  const spans = new Uint32Array(size)
  const next = reader(bytes, 16)
  let key = 0
  let first = 0
  for (let row = 0; row < rows; row++) {
    key += next()
    let slot = key & mask
    while (spans[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key | 0
    const count = bytes[countsAt + row]!
    spans[slot] = first * 256 + count
    first += count
  }
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let f = 0; f < count; f++) {
        const feature = features[f]!
        let slot = feature & mask
        let span = spans[slot]!
        while (span !== 0 && keys[slot] !== feature) {
          slot = (slot + 1) & mask
          span = spans[slot]!
        }
        const end = (span >>> 8) + (span & 255)
        for (let i = span >>> 8; i < end; i++) {
          const pair = packed[i]!
          scores[(pair >> 8) & 255]! += (pair << 24) >> 24
        }
      }
    },
  }
}
