import { readRows } from './rows.ts'

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

/**
 * Reads the model that `readRows` describes: a feature's hash leads to (class, weight) pairs in an open-addressed table.
 * @throws Error when the bytes are no such model
 */
export function readTable(bytes: Uint8Array): Scorer {
  const rows = readRows(bytes)
  const { classes } = rows
  // Each row's pairs follow their number: class in the upper byte, weight in the lower.
  const packed = new Int16Array(rows.count + rows.pairs)
  const size = 1 << Math.ceil(Math.log2(rows.count * 1.5 + 2))
  const mask = size - 1
  // Hash and place of the first pair side by side, so that a look-up touches one cache line.
  const slots = new Int32Array(size * 2)
  // Most features asked for are in no row; one bit each, small enough for the processor's cache, says so.
  const bits = Math.max(size * 4, 32) - 1
  const filter = new Int32Array((bits + 1) >>> 5)
  let place = 0
  rows.each(
    (key, pairs) => {
      let slot = key & mask
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
      slots[slot * 2] = key
      filter[(key & bits) >>> 5]! |= 1 << (key & 31)
      packed[place] = pairs
      slots[slot * 2 + 1] = ++place
    },
    (its, weight) => {
      packed[place++] = (its << 8) | (weight & 255)
    },
  )
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
