import type { Learned } from './learned.ts'

/** Gradients below this are not followed: they change nothing and cost time. */
const NEGLIGIBLE = 1e-3

/** The hidden layer (rectified, with dropout) and the outputs above it. */
export class HiddenLayer {
  readonly values: Float32Array
  readonly gradient: Float32Array
  private readonly kept: Float32Array
  private readonly out: Learned
  private readonly outBias: Learned
  private readonly slope: Float32Array
  private readonly one = new Float32Array(1)

  constructor(size: number, out: Learned, outBias: Learned) {
    this.values = new Float32Array(size)
    this.gradient = new Float32Array(size)
    this.kept = new Float32Array(size)
    this.slope = new Float32Array(size)
    this.out = out
    this.outBias = outBias
  }

  /** Cuts off what is below zero, and at random the share `dropout` of the units. */
  activate(dropout: number, random: () => number): void {
    const { values, kept } = this
    for (let j = 0; j < values.length; j++) {
      kept[j] = values[j]! > 0 && random() >= dropout ? 1 / (1 - dropout) : 0
      values[j]! *= kept[j]!
    }
    this.gradient.fill(0)
  }

  score(output: number): number {
    const { values } = this
    const out = this.out.values
    const from = output * values.length
    let sum = this.outBias.values[output]!
    for (let j = 0; j < values.length; j++) sum += out[from + j]! * values[j]!
    return sum
  }

  /**
   * Teaches outputs `first` … by the cross entropy of their softmax.
   * @param scores of these outputs; -Infinity for one that does not count
   * @param isRight which of them are right; the probability is shared among them as the scores would have it
   */
  teach(
    first: number,
    scores: Float64Array,
    count: number,
    isRight: (i: number) => boolean,
    rate: number,
  ): void {
    let top = Number.NEGATIVE_INFINITY
    for (let i = 0; i < count; i++) if (scores[i]! > top) top = scores[i]!
    let all = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const e = Math.exp(scores[i]! - top)
      all += e
      if (isRight(i)) right += e
    }
    for (let i = 0; i < count; i++) {
      const e = Math.exp(scores[i]! - top)
      const slope = e / all - (isRight(i) && right > 0 ? e / right : 0)
      if (Math.abs(slope) > NEGLIGIBLE) this.output(first + i, slope, rate)
    }
  }

  private output(output: number, slope: number, rate: number): void {
    const { values, gradient } = this
    const out = this.out.values
    const from = output * values.length
    for (let j = 0; j < values.length; j++) {
      gradient[j]! += slope * out[from + j]!
      this.slope[j] = slope * values[j]!
    }
    this.out.descend(from, this.slope, values.length, rate)
    this.one[0] = slope
    this.outBias.descend(output, this.one, 1, rate)
  }

  /** Makes `gradient` that of the layer's inputs. */
  deactivate(): void {
    for (let j = 0; j < this.gradient.length; j++) this.gradient[j]! *= this.kept[j]!
  }
}
