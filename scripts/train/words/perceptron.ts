import type { Scorer } from '../../models/linear/table.ts'
import type { Row } from './table.ts'

const grown = <T extends Int32Array | Float64Array | Float32Array | Uint8Array>(old: T, size: number): T => {
  const made = new (old.constructor as new (size: number) => T)(size)
  made.set(old as never)
  return made
}

/**
 * An averaged perceptron (Collins 2002) over hashed features. Only features that an update has touched take
 * room: each heads a chain of (class, weight) entries.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  private keys = new Int32Array(1 << 16)
  private heads = new Int32Array(1 << 16).fill(-1)
  private features = 0
  private entries = 0
  private next = new Int32Array(1 << 16)
  private ofClass = new Uint8Array(1 << 16)
  private weights = new Float32Array(1 << 16)
  private sums = new Float64Array(1 << 16)
  private since = new Int32Array(1 << 16)
  private steps = 0

  constructor(classes: number) {
    this.classes = classes
  }

  /** The slot of a feature: its own, or the free one where it would go. */
  private slot(key: number): number {
    const mask = this.keys.length - 1
    let slot = key & mask
    while (this.heads[slot]! >= 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0)
    for (let f = 0; f < count; f++)
      for (let e = this.heads[this.slot(features[f]!)]!; e >= 0; e = this.next[e]!)
        scores[this.ofClass[e]!]! += this.weights[e]!
  }

  /** Counts one decision; call it once for each, wrong or right. */
  step(): void {
    this.steps++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      this.add(features[f]!, right, 1)
      this.add(features[f]!, wrong, -1)
    }
  }

  private add(key: number, its: number, amount: number): void {
    let slot = this.slot(key)
    if (this.heads[slot]! < 0) {
      if (++this.features * 2 > this.keys.length) {
        this.rehash()
        slot = this.slot(key)
      }
      this.keys[slot] = key
    }
    let e = this.heads[slot]!
    while (e >= 0 && this.ofClass[e] !== its) e = this.next[e]!
    if (e < 0) {
      e = this.entries++
      if (e === this.next.length) this.growEntries()
      this.ofClass[e] = its
      this.next[e] = this.heads[slot]!
      this.since[e] = this.steps
      this.heads[slot] = e
    }
    this.sums[e]! += this.weights[e]! * (this.steps - this.since[e]!)
    this.since[e] = this.steps
    this.weights[e]! += amount
  }

  private growEntries(): void {
    const size = this.next.length * 2
    this.next = grown(this.next, size)
    this.ofClass = grown(this.ofClass, size)
    this.weights = grown(this.weights, size)
    this.sums = grown(this.sums, size)
    this.since = grown(this.since, size)
  }

  private rehash(): void {
    const { keys, heads } = this
    this.keys = new Int32Array(keys.length * 2)
    this.heads = new Int32Array(keys.length * 2).fill(-1)
    for (let i = 0; i < keys.length; i++) {
      if (heads[i]! < 0) continue
      const slot = this.slot(keys[i]!)
      this.keys[slot] = keys[i]!
      this.heads[slot] = heads[i]!
    }
  }

  /** The weights' means over all decisions so far, times the number of decisions a mean is worth. */
  *averaged(): Generator<Row> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.heads[slot]! < 0) continue
      const classes: number[] = []
      const weights: number[] = []
      for (let e = this.heads[slot]!; e >= 0; e = this.next[e]!) {
        classes.push(this.ofClass[e]!)
        weights.push((this.sums[e]! + this.weights[e]! * (this.steps - this.since[e]!)) / this.steps)
      }
      yield { key: this.keys[slot]!, classes, weights }
    }
  }
}
