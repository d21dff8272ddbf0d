/** Counts 32-bit hashes and numbers those seen often enough. Open addressing; grows by doubling. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 20)
  private counts = new Int32Array(1 << 20)
  private used = 0

  private slot(hash: number, keys: Int32Array): number {
    const mask = keys.length - 1
    let at = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask
    return at
  }

  count(hash: number): void {
    const at = this.slot(hash, this.keys)
    if (this.keys[at] === 0) {
      this.keys[at] = hash
      if (++this.used * 2 > this.keys.length) {
        this.grow(hash)
        return
      }
    }
    this.counts[at]!++
  }

  private grow(pending: number): void {
    const [keys, counts] = [this.keys, this.counts]
    this.keys = new Int32Array(keys.length * 2)
    this.counts = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue
      const at = this.slot(keys[i]!, this.keys)
      this.keys[at] = keys[i]!
      this.counts[at] = counts[i]!
    }
    this.counts[this.slot(pending, this.keys)]!++
  }

  /** The hashes seen at least `least` times, in the order of their numbers. */
  hashes: Int32Array = new Int32Array(0)

  /** Numbers the hashes; after this, `number` answers. */
  freeze(least: number): void {
    const kept = this.keys.filter((key, i) => key !== 0 && this.counts[i]! >= least).sort()
    this.keys = new Int32Array(this.keys.length)
    for (const [i, hash] of kept.entries()) {
      const at = this.slot(hash, this.keys)
      this.keys[at] = hash
      this.counts[at] = i
    }
    this.hashes = kept
  }

  /** The number of a hash; -1 when it was too rare. */
  number(hash: number): number {
    const at = this.slot(hash, this.keys)
    return this.keys[at] === hash ? this.counts[at]! : -1
  }
}
