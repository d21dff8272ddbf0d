const MAGIC = 0x314e494c // "LIN1"

/** The weights of a linear model, feature by feature. */
export interface Rows {
  readonly classes: number
  readonly count: number
  /** Pairs of class and weight in all rows. */
  readonly pairs: number
  /**
   * Goes through the rows.
   * @param row gets a feature's hash (signed) and its number of pairs
   * @param pair gets each of the row's pairs, after `row`
   */
  each(row: (key: number, pairs: number) => void, pair: (its: number, weight: number) => void): void
}

/** Reads unsigned numbers of 7 bits a byte, low bits first; the high bit says that more follow (LEB128). */
export function reader(bytes: Uint8Array, start: number): () => number {
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
 * Reads a linear model with sparse rows. Layout, little-endian: magic, classes, rows, pairs (u32 each); the rows' hashes
 * as ascending differences (LEB128); the number of pairs of each row (u8); all classes (u8); all weights (i8).
 * @throws Error when the bytes are no such model
 */
export function readRows(bytes: Uint8Array): Rows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC)
    throw new Error(`expected the weights of a linear model, found ${bytes.length} other bytes`)
  const count = view.getUint32(8, true)
  const pairs = view.getUint32(12, true)
  const countsAt = bytes.length - count - 2 * pairs
  const classesAt = countsAt + count
  return {
    classes: view.getUint32(4, true),
    count,
    pairs,
    each(row, pair) {
      const next = reader(bytes, 16)
      let key = 0
      let at = classesAt
      for (let r = 0; r < count; r++) {
        key += next()
        const end = at + bytes[countsAt + r]!
        row(key | 0, end - at)
        for (; at < end; at++) pair(bytes[at]!, (bytes[at + pairs]! << 24) >> 24)
      }
    },
  }
}
