import { LABELS, mayEnd, mayFollow, mayStart, NEVER } from '../../models/names/labels.ts'
import type { Sequence } from './sequences.ts'

export interface Options {
  readonly rate: number
  readonly dropout: number
  readonly random: () => number
}

/** Drops features at random, but never all of them: an empty row means a word outside names. */
function thinned(row: Int32Array, { dropout, random }: Options): Int32Array {
  const kept = row.filter(() => random() >= dropout)
  return kept.length > 0 ? kept : row
}

/** A linear-chain conditional random field (Lafferty et al. 2001) trained by AdaGrad (Duchi et al. 2011). */
export class Crf {
  readonly size: number
  readonly weights: Float32Array
  readonly transitions = new Float32Array(LABELS * LABELS)
  private readonly squares: Float32Array
  private frozen = false
  private readonly transitionSquares = new Float32Array(LABELS * LABELS)
  private readonly allowed: number[][] = []

  constructor(size: number) {
    this.size = size
    this.weights = new Float32Array(size * LABELS)
    this.squares = new Float32Array(size * LABELS)
    for (let a = 0; a < LABELS; a++) this.allowed.push([...Array(LABELS).keys()].filter(b => mayFollow(a, b)))
  }

  /** Sets small weights to zero for good: those below `pair`, and all of a feature that has none of `row`. */
  prune(pair: number, row: number): void {
    for (let at = 0; at < this.weights.length; at += LABELS) {
      const weights = this.weights.subarray(at, at + LABELS)
      const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
      for (let l = 0; l < LABELS; l++) if (top < row || Math.abs(weights[l]!) < pair) weights[l] = 0
    }
    this.frozen = true
  }

  /** Sums of weights: scores[i * LABELS + label]. */
  scores(features: readonly Int32Array[]): Float32Array {
    const out = new Float32Array(features.length * LABELS)
    for (let i = 0; i < features.length; i++) {
      const base = i * LABELS
      if (features[i]!.length === 0) out.fill(NEVER, base + 1, base + LABELS)
      for (const feature of features[i]!) {
        const row = feature * LABELS
        for (let l = 0; l < LABELS; l++) out[base + l]! += this.weights[row + l]!
      }
    }
    for (let l = 0; l < LABELS; l++) {
      if (!mayStart(l)) out[l] = NEVER
      if (!mayEnd(l)) out[(features.length - 1) * LABELS + l] = NEVER
    }
    return out
  }

  /** Marginal probabilities of labels; `pairs` collects expected transitions. */
  marginals(scores: Float32Array, pairs?: Float32Array): Float32Array {
    const n = scores.length / LABELS
    const unary = new Float64Array(n * LABELS)
    for (let i = 0; i < n; i++) {
      let top = NEVER
      for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[i * LABELS + l]!)
      for (let l = 0; l < LABELS; l++) unary[i * LABELS + l] = Math.exp(scores[i * LABELS + l]! - top)
    }
    const move = Float64Array.from(this.transitions, Math.exp)
    const alpha = new Float64Array(n * LABELS)
    const beta = new Float64Array(n * LABELS)
    const scale = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      if (i === 0) for (let l = 0; l < LABELS; l++) alpha[l] = unary[l]!
      else {
        for (let a = 0; a < LABELS; a++) {
          const from = alpha[(i - 1) * LABELS + a]!
          if (from === 0) continue
          for (const b of this.allowed[a]!) alpha[i * LABELS + b]! += from * move[a * LABELS + b]!
        }
        for (let l = 0; l < LABELS; l++) alpha[i * LABELS + l]! *= unary[i * LABELS + l]!
      }
      let sum = 0
      for (let l = 0; l < LABELS; l++) sum += alpha[i * LABELS + l]!
      scale[i] = sum || 1e-300
      for (let l = 0; l < LABELS; l++) alpha[i * LABELS + l]! /= scale[i]!
    }
    beta.fill(1, (n - 1) * LABELS)
    for (let i = n - 2; i >= 0; i--) {
      for (let a = 0; a < LABELS; a++) {
        let sum = 0
        for (const b of this.allowed[a]!)
          sum += move[a * LABELS + b]! * unary[(i + 1) * LABELS + b]! * beta[(i + 1) * LABELS + b]!
        beta[i * LABELS + a] = sum / scale[i + 1]!
        if (pairs) {
          const from = alpha[i * LABELS + a]! / scale[i + 1]!
          if (from > 1e-12)
            for (const b of this.allowed[a]!)
              pairs[a * LABELS + b]! +=
                from * move[a * LABELS + b]! * unary[(i + 1) * LABELS + b]! * beta[(i + 1) * LABELS + b]!
        }
      }
    }
    const out = new Float32Array(n * LABELS)
    for (let i = 0; i < out.length; i++) out[i] = alpha[i]! * beta[i]!
    return out
  }

  /** One step on one sentence. */
  learn({ features, labels }: Sequence, options: Options): void {
    const kept = options.dropout > 0 ? features.map(row => thinned(row, options)) : features
    const pairs = new Float32Array(LABELS * LABELS)
    const expected = this.marginals(this.scores(kept), pairs)
    const n = features.length
    for (let i = 0; i < n; i++) expected[i * LABELS + labels[i]!]! -= 1
    for (let i = 0; i < n; i++) {
      const base = i * LABELS
      let wrong = 0
      for (let l = 0; l < LABELS; l++) wrong = Math.max(wrong, Math.abs(expected[base + l]!))
      if (wrong < 1e-3) continue
      for (const feature of kept[i]!) {
        const row = feature * LABELS
        for (let l = 0; l < LABELS; l++) {
          const error = expected[base + l]!
          if (error > -1e-4 && error < 1e-4) continue
          if (this.frozen && this.weights[row + l] === 0) continue
          const square = this.squares[row + l]! + error * error
          this.squares[row + l] = square
          this.weights[row + l]! -= (options.rate * error) / Math.sqrt(square + 1e-8)
        }
      }
    }
    for (let i = 1; i < n; i++) pairs[labels[i - 1]! * LABELS + labels[i]!]! -= 1
    for (let t = 0; t < pairs.length; t++) {
      const gradient = pairs[t]!
      if (gradient === 0) continue
      this.transitionSquares[t]! += gradient * gradient
      this.transitions[t]! -= (options.rate * gradient) / Math.sqrt(this.transitionSquares[t]! + 1e-8)
    }
  }
}
