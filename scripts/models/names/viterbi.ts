import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts'

/** For each label, those that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, next) =>
  Int32Array.from([...Array(LABELS).keys()].filter(label => mayFollow(label, next))),
)
const STARTS = Uint8Array.from({ length: LABELS }, (_, label) => (mayStart(label) ? 1 : 0))
const ENDS = Uint8Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 1 : 0))

// Room for the sums, kept between calls; it grows with the longest run of words.
let best = new Float64Array(64 * LABELS)
let from = new Uint8Array(64 * LABELS)

/**
 * The best sequence of labels (Viterbi).
 * @param scores of `length` words times LABELS labels, from `offset` on
 * @param transitions from label times LABELS to label
 */
export function bestLabels(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  length: number,
  offset = 0,
): Uint8Array {
  if (best.length < length * LABELS) {
    best = new Float64Array(2 * length * LABELS)
    from = new Uint8Array(2 * length * LABELS)
  }
  for (let l = 0; l < LABELS; l++) best[l] = STARTS[l] ? scores[offset + l]! : -1e9
  for (let i = 1; i < length; i++) {
    const previous = (i - 1) * LABELS
    for (let l = 0; l < LABELS; l++) {
      const before = BEFORE[l]!
      let top = -1e12
      let source = 0
      for (let k = 0; k < before.length; k++) {
        const a = before[k]!
        const score = best[previous + a]! + transitions[a * LABELS + l]!
        if (score > top) {
          top = score
          source = a
        }
      }
      best[i * LABELS + l] = top + scores[offset + i * LABELS + l]!
      from[i * LABELS + l] = source
    }
  }
  const labels = new Uint8Array(length)
  let top = -Infinity
  for (let l = 0; l < LABELS; l++) {
    const score = best[(length - 1) * LABELS + l]!
    if (ENDS[l] && score > top) {
      top = score
      labels[length - 1] = l
    }
  }
  for (let i = length - 1; i > 0; i--) labels[i - 1] = from[i * LABELS + labels[i]!]!
  return labels
}
