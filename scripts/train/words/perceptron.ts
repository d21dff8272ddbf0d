import type { Scorer } from '../../models/linear/table.ts'
import type { Row } from './table.ts'

type Numbers = Int32Array | Float64Array | Float32Array | Uint8Array

const grown = <T extends Numbers>(old: T): T => {
  const made = new (old.constructor as new (size: number) => T)(old.length * 2)
  made.set(old as never)
  return made
}

const SMALLEST_ROW = 2

/**
 * An averaged perceptron (Collins 2002) over hashed features. Only features that an update has touched take
 * room: each has a row of (class, weight) entries in a pool, which moves to the pool's end when it is full.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  private keys = new Int32Array(1 << 16)
  /** Of each slot: where its row starts, how many entries it has and has room for; no room marks a free slot. */
  private starts = new Int32Array(1 << 16)
  private counts = new Uint8Array(1 << 16)
  private rooms = new Int32Array(1 << 16)
  private features = 0
  private used = 0
  private ofClass = new Uint8Array(1 << 18)
  private weights = new Float32Array(1 << 18)
  private sums = new Float64Array(1 << 18)
  private since = new Int32Array(1 << 18)
  private steps = 0

  constructor(classes: number) {
    this.classes = classes
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { keys, starts, counts, rooms, ofClass, weights } = this
    const mask = keys.length - 1
    scores.fill(0)
    for (let f = 0; f < count; f++) {
      const key = features[f]!
      let slot = key & mask
      while (rooms[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
      if (rooms[slot] === 0) continue
      const start = starts[slot]!
      const end = start + counts[slot]!
      for (let e = start; e < end; e++) scores[ofClass[e]!]! += weights[e]!
    }
  }

  /** Counts one decision; call it once for each, wrong or right. */
  step(): void {
    this.steps++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    this.reward(features, count, right, 1)
    this.reward(features, count, wrong, -1)
  }

  /** Adds to one class's weight of every feature. */
  reward(features: Int32Array, count: number, its: number, amount: number): void {
    for (let f = 0; f < count; f++) this.add(this.slot(features[f]!), its, amount)
  }

  /** The slot of a feature, made where there is none. */
  private slot(key: number): number {
    if (this.features * 2 + 2 > this.keys.length) this.rehash()
    const mask = this.keys.length - 1
    let slot = key & mask
    while (this.rooms[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask
    if (this.rooms[slot] === 0) {
      this.features++
      this.keys[slot] = key
      this.counts[slot] = 0
      this.place(slot, SMALLEST_ROW)
    }
    return slot
  }

  /** Gives a slot's row room at the pool's end. */
  private place(slot: number, room: number): void {
    while (this.used + room > this.weights.length) {
      this.ofClass = grown(this.ofClass)
      this.weights = grown(this.weights)
      this.sums = grown(this.sums)
      this.since = grown(this.since)
    }
    const from = this.starts[slot]!
    const to = from + this.counts[slot]!
    for (const pool of [this.ofClass, this.weights, this.sums, this.since])
      pool.copyWithin(this.used, from, to)
    this.starts[slot] = this.used
    this.rooms[slot] = room
    this.used += room
  }

  private add(slot: number, its: number, amount: number): void {
    const end = this.starts[slot]! + this.counts[slot]!
    let e = this.starts[slot]!
    while (e < end && this.ofClass[e] !== its) e++
    if (e === end) {
      if (this.counts[slot] === this.rooms[slot]) this.place(slot, this.rooms[slot]! * 2)
      e = this.starts[slot]! + this.counts[slot]!++
      this.ofClass[e] = its
      this.weights[e] = 0
      this.sums[e] = 0
      this.since[e] = this.steps
    }
    this.sums[e]! += this.weights[e]! * (this.steps - this.since[e]!)
    this.since[e] = this.steps
    this.weights[e]! += amount
  }

  private rehash(): void {
    const { keys, starts, counts, rooms } = this
    const size = keys.length * 2
    this.keys = new Int32Array(size)
    this.starts = new Int32Array(size)
    this.counts = new Uint8Array(size)
    this.rooms = new Int32Array(size)
    for (let i = 0; i < keys.length; i++) {
      if (rooms[i] === 0) continue
      let slot = keys[i]! & (size - 1)
      while (this.rooms[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.keys[slot] = keys[i]!
      this.starts[slot] = starts[i]!
      this.counts[slot] = counts[i]!
      this.rooms[slot] = rooms[i]!
    }
  }

  /** Every feature's mean weights over all decisions. */
  *averaged(): Generator<Row> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.rooms[slot] === 0) continue
      const start = this.starts[slot]!
      const entries = Array.from({ length: this.counts[slot]! }, (_, i) => start + i)
      const mean = (e: number) =>
        (this.sums[e]! + this.weights[e]! * (this.steps - this.since[e]!)) / this.steps
      yield {
        key: this.keys[slot]!,
        classes: entries.map(e => this.ofClass[e]!),
        weights: entries.map(mean),
      }
    }
  }
}
