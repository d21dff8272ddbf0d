const SMALLEST = 1e-6

/** A matrix of weights that learns by AdaGrad (Duchi, Hazan & Singer 2011). */
export class Learned {
  readonly values: Float32Array
  private readonly squares: Float32Array

  /** @param scale weights begin between -scale and scale */
  constructor(size: number, scale: number, random: () => number) {
    this.values = Float32Array.from({ length: size }, () => (random() * 2 - 1) * scale)
    this.squares = new Float32Array(size)
  }

  /** Moves `size` weights against their gradient; `from` is where they start. */
  descend(from: number, gradient: Float32Array, size: number, rate: number): void {
    const { values, squares } = this
    for (let j = 0; j < size; j++) {
      const slope = gradient[j]!
      if (slope === 0) continue
      const square = squares[from + j]! + slope * slope
      squares[from + j] = square
      values[from + j]! -= (rate * slope) / Math.sqrt(square + SMALLEST)
    }
  }
}
