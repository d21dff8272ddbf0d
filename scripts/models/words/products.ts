import type { WordForm } from './forms.ts'
import { ranges, WORD_NODES, WORD_PLACES } from './inputs.ts'
import { pack } from './lanes.ts'
import { Memory } from './memory.ts'
import { type Network, NO_WORD_ROW, ROOT_ROW, wordRows } from './network.ts'

/** What a word and its tag add to the hidden layer, worked out for each place when the word first stands there. */
export interface Product {
  readonly vector: Float64Array
  readonly tag: number
  /** In lanes, place after place. */
  readonly sums: Int32Array
  /** A bit for each place that is worked out. */
  known: number
}

/** How many words' products are remembered for each tag: some 2 KB each. */
const REMEMBERED = 3_000

/** What words and their tags add to the hidden layer of a network, place by place as it is asked for. */
export class Products {
  readonly root: Product
  readonly noWord: Product
  private readonly network: Network
  private readonly known: readonly Memory<WordForm, Product>[]
  private readonly projections: Float64Array
  /** First row of the small inputs' tags at each place. */
  private readonly smallStarts: Int32Array
  private readonly sum: Float64Array

  constructor(network: Network) {
    const { shape, parameters } = network
    this.network = network
    this.known = Array.from({ length: shape.tags }, () => new Memory<WordForm, Product>(REMEMBERED))
    this.projections = Float64Array.from(parameters.projections)
    const its = ranges(shape)
    this.smallStarts = Int32Array.from(WORD_NODES, node => its[node]!.start)
    this.sum = new Float64Array(shape.hidden)
    this.root = this.product([ROOT_ROW], shape.tags)
    this.noWord = this.product([NO_WORD_ROW], shape.tags + 1)
  }

  private product(rows: readonly number[], tag: number): Product {
    const { hidden, width } = this.network.shape
    const { embeddings } = this.network.parameters
    const vector = Float64Array.from({ length: width }, (_, k) =>
      rows.reduce((all, row) => all + embeddings[row * width + k]!, 0),
    )
    return { vector, tag, sums: new Int32Array((WORD_PLACES * hidden) / 2), known: 0 }
  }

  /** Works out what a word and its tag add at one place. */
  private fill(product: Product, place: number): void {
    const { projections: rowsOf, sum } = this
    const { shape, parameters } = this.network
    const { width, hidden } = shape
    const { vector, sums } = product
    sum.fill(0)
    for (let k = 0; k < width; k += 4) {
      const a = vector[k]!
      const b = vector[k + 1]!
      const c = vector[k + 2]!
      const d = vector[k + 3]!
      const from = (place * width + k) * hidden
      for (let j = 0; j < hidden; j++)
        sum[j]! +=
          a * rowsOf[from + j]! +
          b * rowsOf[from + hidden + j]! +
          c * rowsOf[from + 2 * hidden + j]! +
          d * rowsOf[from + 3 * hidden + j]!
    }
    const small = (this.smallStarts[place]! + product.tag) * hidden
    for (let j = 0; j < hidden; j++) sum[j]! += parameters.small[small + j]!
    sums.set(pack(sum), (place * hidden) / 2)
    product.known |= 1 << place
  }

  of(form: WordForm, tag: number): Product {
    return this.known[tag]!.get(form, () =>
      this.product(wordRows(form, this.network.known, this.network.shape), tag),
    )
  }

  /** What a word adds at a place, and in the same array, elsewhere, what was asked for before. */
  at(product: Product, place: number): Int32Array {
    if (((product.known >> place) & 1) === 0) this.fill(product, place)
    return product.sums
  }
}
