import type { Scorer } from '../../models/linear/table.ts'
import type { Row } from './table.ts'

/** An averaged perceptron as `Perceptron`, for so few classes that every feature holds a weight for each. */
export class DensePerceptron implements Scorer {
  readonly classes: number
  private keys = new Int32Array(1 << 20)
  /** Row of the feature in the slot, counted from 1; 0 is free. */
  private rows = new Int32Array(1 << 20)
  private used = 0
  private weights: Float32Array
  private sums: Float64Array
  private since: Int32Array
  private steps = 0

  constructor(classes: number) {
    this.classes = classes
    this.weights = new Float32Array(classes << 19)
    this.sums = new Float64Array(classes << 19)
    this.since = new Int32Array(1 << 19)
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { keys, rows, weights, classes } = this
    const mask = keys.length - 1
    scores.fill(0)
    for (let f = 0; f < count; f++) {
      const key = features[f]!
      let slot = key & mask
      while (rows[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
      if (rows[slot] === 0) continue
      const at = rows[slot]! * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
    }
  }

  /** Counts one decision; call it once for each, wrong or right. */
  step(): void {
    this.steps++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.row(features[f]!)
      const at = row * this.classes
      const held = this.steps - this.since[row]!
      for (let c = 0; c < this.classes; c++) this.sums[at + c]! += this.weights[at + c]! * held
      this.since[row] = this.steps
      this.weights[at + right]! += 1
      this.weights[at + wrong]! -= 1
    }
  }

  /** The row of a feature, made where there is none. */
  private row(key: number): number {
    if (this.used * 2 + 4 > this.keys.length) this.grow()
    const mask = this.keys.length - 1
    let slot = key & mask
    while (this.rows[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    if (this.rows[slot] === 0) {
      this.keys[slot] = key
      this.rows[slot] = ++this.used
      this.since[this.used] = this.steps
    }
    return this.rows[slot]!
  }

  private grow(): void {
    const { keys, rows, weights, sums, since } = this
    const size = keys.length * 2
    const mask = size - 1
    this.keys = new Int32Array(size)
    this.rows = new Int32Array(size)
    for (let i = 0; i < keys.length; i++) {
      if (rows[i] === 0) continue
      let slot = keys[i]! & mask
      while (this.rows[slot] !== 0) slot = (slot + 1) & mask
      this.keys[slot] = keys[i]!
      this.rows[slot] = rows[i]!
    }
    this.weights = new Float32Array(weights.length * 2)
    this.weights.set(weights)
    this.sums = new Float64Array(sums.length * 2)
    this.sums.set(sums)
    this.since = new Int32Array(since.length * 2)
    this.since.set(since)
  }

  /** Every feature's mean weights over all decisions. */
  *averaged(): Generator<Row> {
    const classes = [...Array(this.classes).keys()]
    for (let slot = 0; slot < this.keys.length; slot++) {
      const row = this.rows[slot]!
      if (row === 0) continue
      const at = row * this.classes
      const held = this.steps - this.since[row]!
      const weights = classes.map(c => (this.sums[at + c]! + this.weights[at + c]! * held) / this.steps)
      yield { key: this.keys[slot]!, classes, weights }
    }
  }
}
