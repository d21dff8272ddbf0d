import { WORD_PLACES } from '../../models/words/inputs.ts'
import type { Learned } from './learned.ts'

/**
 * One sentence's words on their way to the hidden layer: a sum of embeddings each, and what it adds to the hidden layer
 * at each place, made when first asked for. Gradients are gathered and go back when the sentence is done.
 */
export class WordLayer {
  private readonly rows: readonly (readonly number[])[]
  private readonly embeddings: Learned
  private readonly projections: Float32Array
  private readonly width: number
  private readonly hidden: number
  private readonly vectors: Float32Array
  private readonly products: Float32Array
  private readonly made: Uint8Array
  private readonly gradients: Float32Array
  private readonly touched: Uint8Array

  /** @param rows embedding rows of each word */
  constructor(
    rows: readonly (readonly number[])[],
    embeddings: Learned,
    projections: Float32Array,
    width: number,
    hidden: number,
  ) {
    this.rows = rows
    this.embeddings = embeddings
    this.projections = projections
    this.width = width
    this.hidden = hidden
    const cells = rows.length * WORD_PLACES
    this.vectors = new Float32Array(rows.length * width)
    this.products = new Float32Array(cells * hidden)
    this.gradients = new Float32Array(cells * hidden)
    this.made = new Uint8Array(cells)
    this.touched = new Uint8Array(cells)
    for (const [i, its] of rows.entries())
      for (const row of its)
        for (let k = 0; k < width; k++) this.vectors[i * width + k]! += embeddings.values[row * width + k]!
  }

  private make(word: number, place: number, from: number): void {
    const { vectors, products, projections, width, hidden } = this
    for (let k = 0; k < width; k++) {
      const value = vectors[word * width + k]!
      const row = (place * width + k) * hidden
      for (let j = 0; j < hidden; j++) products[from + j]! += value * projections[row + j]!
    }
  }

  /** Adds what the words at `places` say to the hidden layer. */
  forward(places: Int32Array, sums: Float32Array): void {
    const { products, made, hidden } = this
    for (let place = 0; place < WORD_PLACES; place++) {
      const cell = places[place]! * WORD_PLACES + place
      const from = cell * hidden
      if (made[cell] === 0) {
        made[cell] = 1
        this.make(places[place]!, place, from)
      }
      for (let j = 0; j < hidden; j++) sums[j]! += products[from + j]!
    }
  }

  /** Gathers the hidden layer's gradient for the words at `places`. */
  backward(places: Int32Array, gradient: Float32Array): void {
    const { gradients, touched, hidden } = this
    for (let place = 0; place < WORD_PLACES; place++) {
      const cell = places[place]! * WORD_PLACES + place
      touched[cell] = 1
      for (let j = 0; j < hidden; j++) gradients[cell * hidden + j]! += gradient[j]!
    }
  }

  /** Teaches the embeddings, and adds to the projections' gradient. */
  finish(projectionGradient: Float32Array, rate: number): void {
    const { rows, vectors, gradients, touched, projections, width, hidden } = this
    const slope = new Float32Array(width)
    for (const [word, its] of rows.entries()) {
      slope.fill(0)
      for (let place = 0; place < WORD_PLACES; place++) {
        const cell = word * WORD_PLACES + place
        if (touched[cell] === 0) continue
        const from = cell * hidden
        for (let k = 0; k < width; k++) {
          const value = vectors[word * width + k]!
          const row = (place * width + k) * hidden
          let back = 0
          for (let j = 0; j < hidden; j++) {
            const g = gradients[from + j]!
            back += g * projections[row + j]!
            projectionGradient[row + j]! += g * value
          }
          slope[k]! += back
        }
      }
      for (const row of its) this.embeddings.descend(row * width, slope, width, rate)
    }
  }
}
