import { FOLDED_ROWS, type Folded, fold } from './folded.ts'
import type { WordForm } from './forms.ts'
import { gapKind, InputReader, outputs, type ParserSentence, WORD_PLACES } from './inputs.ts'
import { high, low, ONE, pack } from './lanes.ts'
import type { Parted } from './marks.ts'
import type { Network } from './network.ts'
import { type Product, Products } from './products.ts'
import { MOVES, ParserState, SHIFT } from './state.ts'

/** A sentence's words with their heads (`length` is the root) and the classes of their relations. */
export interface Parse {
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** The words of a sentence, as the network sees them. @param tags classes of all tokens */
export function sentenceOf(tags: ArrayLike<number>, { words, gaps }: Parted, kinds: number): ParserSentence {
  const { length } = words
  const numbers = new Int32Array(length + 2)
  for (let i = 0; i < length; i++) numbers[i] = tags[words[i]!]!
  numbers[length] = kinds
  numbers[length + 1] = kinds + 1
  const marks = new Int32Array(length + 2)
  for (let i = 0; i <= length; i++) marks[i] = gapKind(gaps[i]!)
  return { length, tags: numbers, gaps: marks }
}

/** A matrix with rows of `columns`, turned. */
function transposed(values: Float32Array, columns: number): Float64Array {
  const rows = values.length / columns
  return Float64Array.from(values, (_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!)
}

/** A greedy parser whose moves and relations a network with one hidden layer chooses (Chen & Manning 2014). */
export class Parser {
  private readonly network: Network
  /** What words add to the hidden layer; like all that is added up, in lanes. */
  private readonly products: Products
  private readonly folded: Folded
  private readonly rows = new Int32Array(FOLDED_ROWS)
  /** The outputs' weights, a row for each hidden unit. */
  private readonly out: Float64Array
  private readonly scores: Float64Array
  private readonly bias: Int32Array
  private readonly sums: Int32Array
  private readonly reader: InputReader
  /** The hidden units that are on, in fixed point; what stands elsewhere is old. */
  private readonly hidden: Int32Array
  /** Indexes of the hidden units that are on. */
  private readonly active: Int32Array
  private on = 0

  constructor(network: Network) {
    const { shape, parameters } = network
    this.network = network
    this.reader = new InputReader(shape)
    this.hidden = new Int32Array(shape.hidden)
    this.sums = new Int32Array(shape.hidden / 2)
    this.bias = pack(parameters.bias)
    this.active = new Int32Array(shape.hidden)
    this.products = new Products(network)
    this.folded = fold(parameters.small, shape)
    this.out = transposed(parameters.out, shape.hidden)
    this.scores = new Float64Array(outputs(shape))
  }

  /** Fills the hidden layer from `places` and `inputs`. */
  private think(words: readonly Product[]): void {
    const { products, hidden, rows, active, sums, bias } = this
    const { places, inputs } = this.reader
    const { table } = this.folded
    const size = sums.length
    this.folded.rows(inputs, rows)
    // Several rows in one pass: the sums are read and written once for all of them.
    for (let j = 0; j < size; j++) sums[j] = bias[j]!
    for (let place = 0; place < WORD_PLACES; place += 3) {
      const p = products.at(words[places[place]!]!, place)
      const q = products.at(words[places[place + 1]!]!, place + 1)
      const r = products.at(words[places[place + 2]!]!, place + 2)
      const from = place * size
      for (let j = 0; j < size; j++)
        sums[j] = (sums[j]! + p[from + j]! + q[from + size + j]! + r[from + 2 * size + j]!) | 0
    }
    for (let i = 0; i < FOLDED_ROWS; i += 6) {
      const a = rows[i]!
      const b = rows[i + 1]!
      const c = rows[i + 2]!
      const d = rows[i + 3]!
      const e = rows[i + 4]!
      const f = rows[i + 5]!
      for (let j = 0; j < size; j++)
        sums[j] =
          (sums[j]! +
            table[a + j]! +
            table[b + j]! +
            table[c + j]! +
            table[d + j]! +
            table[e + j]! +
            table[f + j]!) |
          0
    }
    let on = 0
    for (let j = 0; j < size; j++) {
      const even = low(sums[j]!)
      const odd = high(sums[j]!)
      if (even > 0) {
        hidden[2 * j] = even
        active[on++] = 2 * j
      }
      if (odd > 0) {
        hidden[2 * j + 1] = odd
        active[on++] = 2 * j + 1
      }
    }
    this.on = on
  }

  /** Scores the outputs from `first` to `end`. */
  private score(first: number, end: number): Float64Array {
    const { hidden, active, on, out, scores } = this
    const { outBias } = this.network.parameters
    for (let o = first; o < end; o++) scores[o] = outBias[o]! * ONE
    const width = scores.length
    let i = 0
    for (; i + 3 < on; i += 4) {
      const a = active[i]!
      const b = active[i + 1]!
      const c = active[i + 2]!
      const d = active[i + 3]!
      const p = hidden[a]!
      const q = hidden[b]!
      const r = hidden[c]!
      const t = hidden[d]!
      for (let o = first; o < end; o++)
        scores[o]! +=
          out[a * width + o]! * p +
          out[b * width + o]! * q +
          out[c * width + o]! * r +
          out[d * width + o]! * t
    }
    for (; i < on; i++) {
      const j = active[i]!
      const value = hidden[j]!
      for (let o = first; o < end; o++) scores[o]! += out[j * width + o]! * value
    }
    return scores
  }

  private bestMove(state: ParserState): number {
    const scores = this.score(0, MOVES)
    let best = -1
    for (let move = 0; move < MOVES; move++)
      if (state.may(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
    return best
  }

  private bestRelation(): number {
    const scores = this.score(MOVES, this.scores.length)
    let best = MOVES
    for (let output = MOVES + 1; output < scores.length; output++)
      if (scores[output]! > scores[best]!) best = output
    return best - MOVES
  }

  /** @param forms of the sentence's words */
  parse(forms: readonly WordForm[], sentence: ParserSentence): Parse {
    const words = forms.map((form, i) => this.products.of(form, sentence.tags[i]!))
    words.push(this.products.root, this.products.noWord)
    const { length } = forms
    // Relations are counted from 1 here; 0 is none yet.
    const given = new Int32Array(length + 2)
    const state = new ParserState(length)
    while (!state.done) {
      this.reader.read(state, sentence, given)
      this.think(words)
      const move = this.bestMove(state)
      if (move !== SHIFT) given[state.top(0)] = 1 + this.bestRelation()
      state.apply(move)
    }
    return {
      heads: state.heads,
      relations: given.subarray(0, length).map(relation => relation - 1),
    }
  }
}
