import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts'

/** For each label, those that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, next) =>
  Int32Array.from([...Array(LABELS).keys()].filter(label => mayFollow(label, next))),
)

/**
 * The best sequence of labels (Viterbi).
 * @param scores of `length` words times LABELS labels
 * @param transitions from label times LABELS to label
 */
export function bestLabels(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const best = new Float64Array(length * LABELS).fill(-1e9)
  const from = new Uint8Array(length * LABELS)
  for (let l = 0; l < LABELS; l++) if (mayStart(l)) best[l] = scores[l]!
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
      best[i * LABELS + l] = top + scores[i * LABELS + l]!
      from[i * LABELS + l] = source
    }
  }
  const labels = new Uint8Array(length)
  let top = -Infinity
  for (let l = 0; l < LABELS; l++) {
    const score = best[(length - 1) * LABELS + l]!
    if (mayEnd(l) && score > top) {
      top = score
      labels[length - 1] = l
    }
  }
  for (let i = length - 1; i > 0; i--) labels[i - 1] = from[i * LABELS + labels[i]!]!
  return labels
}
