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
  // Each row's pairs follow their number: class in the upper byte, weight in the lower.
  const packed = new Int16Array(rows + pairs)
  const size = 1 << Math.ceil(Math.log2(rows * 1.5 + 2))
  const mask = size - 1
  // Hash and place of the first pair side by side, so that a look-up touches one cache line.
  const slots = new Int32Array(size * 2)
  // Most features asked for are in no row; one bit each, small enough for the processor's cache, says so.
  const bits = Math.max(size * 4, 32) - 1
  const filter = new Int32Array((bits + 1) >>> 5)
  const next = reader(bytes, 16)
  let key = 0
  let place = 0
  for (let row = 0, pair = 0; row < rows; row++) {
    key += next()
    let slot = key & mask
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key
    filter[(key & bits) >>> 5]! |= 1 << (key & 31)
    const count = bytes[countsAt + row]!
    packed[place] = count
    slots[slot * 2 + 1] = ++place
    for (let i = 0; i < count; i++, pair++)
      packed[place++] = (bytes[classesAt + pair]! << 8) | bytes[classesAt + pairs + pair]!
  }
  return {
    classes,
    score(features, count, scores) {
      for (let c = 0; c < classes; c++) scores[c] = 0
      for (let f = 0; f < count; f++) {
        const feature = features[f]!
        if (((filter[(feature & bits) >>> 5]! >>> (feature & 31)) & 1) === 0) continue
        let slot = (feature & mask) * 2
        while (slots[slot] !== feature && slots[slot + 1] !== 0) slot = (slot + 2) & (mask * 2 + 1)
        const first = slots[slot + 1]!
        if (first === 0) continue
        const end = first + packed[first - 1]!
        for (let i = first; i < end; i++) {
          const pair = packed[i]!
          scores[(pair >> 8) & 255]! += (pair << 24) >> 24
        }
      }
    },
  }
}
