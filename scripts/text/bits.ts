/** Six bits a sign, so that a text holds them: as base64url has its signs, without its bytes. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Whole numbers in as few bits as their size asks for; `search-data.js` reads them. */
export class BitWriter {
  readonly #signs: string[] = []
  #value = 0
  #filled = 0

  /** In signs, the last one perhaps not full. */
  get length(): number {
    return this.#signs.length + (this.#filled > 0 ? 1 : 0)
  }

  bit(one: boolean): void {
    this.#value = 2 * this.#value + (one ? 1 : 0)
    this.#filled++
    if (this.#filled < 6) return
    this.#signs.push(SIGNS[this.#value]!)
    this.#value = 0
    this.#filled = 0
  }

  /** The lowest `length` bits, the highest of them first. */
  bits(value: number, length: number): void {
    for (let i = length - 1; i >= 0; i--) this.bit(Math.floor(value / 2 ** i) % 2 === 1)
  }

  /** So many ones, and a zero. */
  unary(value: number): void {
    for (let i = 0; i < value; i++) this.bit(true)
    this.bit(false)
  }

  /** A number of 1 or more, short when it is small (P. Elias, 1975). */
  gamma(value: number): void {
    const length = Math.floor(Math.log2(value))
    this.unary(length)
    this.bits(value, length)
  }

  /** A number of 0 or more that is mostly not far above 2 ** `low` (R. F. Rice, 1979). */
  rice(value: number, low: number): void {
    this.unary(Math.floor(value / 2 ** low))
    this.bits(value, low)
  }

  /** Everything written so far; the last sign is filled up with zeros. */
  text(): string {
    const rest = this.#filled > 0 ? SIGNS[this.#value * 2 ** (6 - this.#filled)]! : ''
    return this.#signs.join('') + rest
  }
}
