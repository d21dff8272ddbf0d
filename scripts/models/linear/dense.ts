import { readRows } from './rows.ts'

/** Gives every class a score, from the hashes of the features that hold: for models with most weights of a row set. */
export interface DenseScorer {
  readonly classes: number
  /**
   * @param features 32-bit hashes; the first `count` are read, at most MOST
   * @param scores filled with one number per class
   */
  score(features: Int32Array, count: number, scores: Int32Array): void
}

/** More features cannot be summed at once: 257 bytes fill 16 bits. */
const MOST = 256
/** Every other byte of four. */
const EVEN = 0xff00ff
/** Weights are kept as unsigned bytes, this being none. */
const ZERO = 128

/**
 * Reads the model that `readRows` describes into whole rows. A feature's hash leads by way of an open-addressed table
 * to its weights, four to a number: of each number the even and the odd bytes are summed in halves of 16 bits.
 * @throws Error when the bytes are no such model
 */
export function readDense(bytes: Uint8Array): DenseScorer {
  const rows = readRows(bytes)
  const { classes } = rows
  const lanes = (classes + 3) >> 2
  // A row: its hash, then its weights. No row is 0.
  const width = 1 + lanes
  const data = new Int32Array((rows.count + 1) * width)
  const size = 1 << Math.ceil(Math.log2(rows.count * 1.5 + 2))
  const mask = size - 1
  // A slot holds a row's number below and the upper bits of its hash above, so that most misses end here.
  const numbers = (1 << Math.ceil(Math.log2(rows.count + 1))) - 1
  const slots = new Int32Array(size)
  const weights = new Uint8Array(data.buffer)
  let row = 0
  rows.each(
    key => {
      row++
      data[row * width] = key
      weights.fill(ZERO, (row * width + 1) * 4, (row + 1) * width * 4)
      let slot = key & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = (key & ~numbers) | row
    },
    (its, weight) => {
      weights[(row * width + 1) * 4 + its] = weight + ZERO
    },
  )
  const found = new Int32Array(MOST)
  /** Sets `found` to where the rows of the features stand; gives how many have one. */
  const find = (features: Int32Array, count: number): number => {
    let hits = 0
    for (let f = 0; f < count; f++) {
      const feature = features[f]!
      let slot = feature & mask
      for (let its = slots[slot]!; its !== 0; its = slots[slot]!) {
        const at = (its & numbers) * width
        if (((its ^ feature) & ~numbers) === 0 && data[at] === feature) {
          found[hits++] = at + 1
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return hits
  }
  return {
    classes,
    score(features, count, scores) {
      const hits = find(features, count)
      const zero = hits * ZERO
      for (let lane = 0; lane < lanes; lane++) {
        let even = 0
        let odd = 0
        for (let f = 0; f < hits; f++) {
          const four = data[found[f]! + lane]!
          even = (even + (four & EVEN)) | 0
          odd = (odd + ((four >>> 8) & EVEN)) | 0
        }
        const at = lane * 4
        scores[at] = (even & 0xffff) - zero
        scores[at + 1] = (odd & 0xffff) - zero
        scores[at + 2] = (even >>> 16) - zero
        scores[at + 3] = (odd >>> 16) - zero
      }
    },
  }
}
