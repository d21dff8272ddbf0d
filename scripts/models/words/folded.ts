import { ranges, type Shape } from './inputs.ts'
import { pack } from './lanes.ts'

/** Inputs whose rows always come together, by their numbers in `Reader.inputs`: a child's tag and relation, two counts. */
const PAIRS: readonly (readonly [number, number])[] = [
  [7, 16],
  [9, 18],
  [10, 19],
  [12, 21],
  [14, 23],
  [29, 30],
  [31, 32],
  [33, 34],
]
/** Inputs that stand alone: a tag, relations, marks. */
const SINGLES: readonly number[] = [5, 15, 17, 20, 22, 24, 25, 26, 27, 28]

/** Rows to add up for one state. */
export const FOLDED_ROWS = PAIRS.length + SINGLES.length

/** The small inputs in lanes, with the sums of pairs made once, so that a state adds up fewer rows. */
export interface Folded {
  readonly table: Int32Array
  /** @param inputs of a `Reader`; `out` is filled with FOLDED_ROWS offsets into `table`, where rows of half as many elements as hidden units begin */
  rows(inputs: Int32Array, out: Int32Array): void
}

/** @param small the network's matrix of small inputs */
export function fold(small: Float32Array, shape: Shape): Folded {
  const width = shape.hidden / 2
  const its = ranges(shape)
  const rows = pack(small)
  const starts: number[] = []
  let size = rows.length
  for (const [a, b] of PAIRS) {
    starts.push(size)
    size += its[a]!.size * its[b]!.size * width
  }
  const table = new Int32Array(size)
  table.set(rows)
  let at = rows.length
  for (const [a, b] of PAIRS) {
    for (let x = its[a]!.start; x < its[a]!.start + its[a]!.size; x++)
      for (let y = its[b]!.start; y < its[b]!.start + its[b]!.size; y++)
        for (let j = 0; j < width; j++) table[at++] = rows[x * width + j]! + rows[y * width + j]!
  }
  const firsts = Int32Array.from(PAIRS, ([a]) => its[a]!.start)
  const seconds = Int32Array.from(PAIRS, ([, b]) => its[b]!.start)
  const sizes = Int32Array.from(PAIRS, ([, b]) => its[b]!.size)
  return {
    table,
    rows(inputs, out) {
      for (let i = 0; i < PAIRS.length; i++) {
        const pair = PAIRS[i]!
        const row = (inputs[pair[0]]! - firsts[i]!) * sizes[i]! + inputs[pair[1]]! - seconds[i]!
        out[i] = starts[i]! + row * width
      }
      for (let i = 0; i < SINGLES.length; i++) out[PAIRS.length + i] = inputs[SINGLES[i]!]! * width
    },
  }
}
