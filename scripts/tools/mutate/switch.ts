/** More questions than a stanza ever asks: a mutant that asks as many runs in a circle. */
const BUDGET = 3_000_000

/** The instrumented sources ask it whether a mutant is on. It also notes which mutants would have made a difference. */
export class Switch {
  readonly #on: number
  readonly #reached: Uint8Array
  #asked = 0

  /** @param on the number of the mutant that is on; -1 for none, of `count` */
  constructor(on: number, count: number) {
    this.#on = on
    this.#reached = new Uint8Array(count)
  }

  /** The mutants that would have made a difference since the last time, which are forgotten. */
  reached(): number[] {
    const found = [...this.#reached.keys()].filter(id => this.#reached[id] === 1)
    this.#reached.fill(0)
    this.#asked = 0
    return found
  }

  /**
   * @param differs whether the mutant gives something else here than the source as it is
   * @throws Error when the mutant runs in a circle
   */
  is(id: number, differs = true): boolean {
    if (differs) this.#reached[id] = 1
    if (++this.#asked > BUDGET) throw new Error('runs in a circle')
    return this.#on === id
  }

  always = (id: number, value: unknown): unknown => (this.is(id, !value) ? true : value)
  never = (id: number, value: unknown): unknown => (this.is(id, Boolean(value)) ? false : value)
  zero = (id: number, value: number): number => (this.is(id) ? 0 : value)
  name = (id: number, written: string, other: string): string => (this.is(id) ? other : written)
  /** `<` and `<=`, `>` and `>=` differ where both sides are equal. */
  compare = (id: number, written: string, other: string, a: number, b: number): boolean => {
    const operator = this.is(id, a === b) ? other : written
    if (operator === '<') return a < b
    if (operator === '<=') return a <= b
    return operator === '>' ? a > b : a >= b
  }
}
