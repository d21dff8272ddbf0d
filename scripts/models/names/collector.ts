import { mix } from './hash.ts'

/** Collects hashes of features: each template has a number, so that equal values of two do not meet. */
export class Collector {
  readonly out: Int32Array
  count = 0

  /** @param out filled from the front */
  constructor(out: Int32Array) {
    this.out = out
  }

  add(template: number, value: number): void {
    this.out[this.count++] = mix(template, value)
  }

  /** One feature for each of the lists in `bits`, told apart by `place`. */
  lists(template: number, bits: number, place: number): void {
    for (let left = bits; left !== 0; left &= left - 1)
      this.out[this.count++] = mix(template, ((31 - Math.clz32(left & -left)) << 2) | place)
  }
}
