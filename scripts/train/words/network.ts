import { InputReader, type ParserSentence, type Shape, SMALL_INPUTS } from '../../models/words/inputs.ts'
import {
  matrices,
  NO_WORD_ROW,
  PARTS,
  type Parameters,
  ROOT_ROW,
  UNKNOWN,
} from '../../models/words/network.ts'
import { LEFT, MOVES, ParserState, SHIFT } from '../../models/words/state.ts'
import { seeded, shuffle } from '../names/random.ts'
import { HiddenLayer } from './hidden-layer.ts'
import { Learned } from './learned.ts'
import { cost } from './oracle.ts'
import { WordLayer } from './word-layer.ts'

/** A sentence that teaches parsing. */
export interface ParserExample {
  readonly sentence: ParserSentence
  /** Embedding rows of each word, its own first. */
  readonly rows: readonly (readonly number[])[]
  /** How often each word is met in training. */
  readonly counts: readonly number[]
  /** The right heads; the sentence's length is the root. */
  readonly heads: Int32Array
  /** Classes of the right relations; -1 where there is none. */
  readonly labels: Int32Array
}

export interface Settings {
  readonly rounds: number
  /** Learning rate at the beginning; it sinks to nothing. */
  readonly rate: number
  /** Share of hidden units left out in each state. */
  readonly dropout: number
  /** A word met n times is taken for an unknown one with probability forget / (forget + n). */
  readonly forget: number
  /** How often the network's own move is followed, right or wrong, after the first round. */
  readonly explore: number
  readonly seed: number
}

/** Sentences after which the projections learn. */
const BATCH = 8

/** Trains the network with a dynamic oracle, a sentence at a time. */
export class Trainer {
  private readonly shape: Shape
  private readonly settings: Settings
  private readonly random: () => number
  private readonly parts: Readonly<Record<keyof Parameters, Learned>>
  private readonly layer: HiddenLayer
  private readonly projectionGradient: Float32Array
  private readonly reader: InputReader
  private readonly scores: Float64Array
  private readonly costs = new Float64Array(MOVES)
  private rate = 0

  constructor(shape: Shape, settings: Settings) {
    this.shape = shape
    this.settings = settings
    this.reader = new InputReader(shape)
    this.random = seeded(settings.seed)
    const sizes = matrices(shape)
    const scales: Readonly<Record<keyof Parameters, number>> = {
      embeddings: 0.1,
      projections: Math.sqrt(6 / (4 * shape.width + shape.hidden)),
      small: 0.1,
      bias: 0.01,
      out: Math.sqrt(6 / (shape.hidden + shape.labels)),
      outBias: 0,
    }
    const make = (part: keyof Parameters) =>
      new Learned(sizes[part][0] * sizes[part][1], scales[part], this.random)
    this.parts = Object.fromEntries(PARTS.map(part => [part, make(part)])) as Record<
      keyof Parameters,
      Learned
    >
    this.layer = new HiddenLayer(shape.hidden, this.parts.out, this.parts.outBias)
    this.projectionGradient = new Float32Array(this.parts.projections.values.length)
    this.scores = new Float64Array(Math.max(MOVES, shape.labels))
  }

  /** Goes through all examples as often as the settings say. @param each is told after each round */
  train(
    examples: readonly ParserExample[],
    each: (round: number, parameters: Parameters) => void,
  ): Parameters {
    const order = [...examples]
    const { rounds, rate } = this.settings
    for (let round = 0; round < rounds; round++) {
      this.rate = rate * (1 - round / rounds)
      for (const [i, example] of shuffle(order, this.random).entries()) {
        this.sentence(example, round)
        if (i % BATCH === BATCH - 1) this.projections()
      }
      each(round, this.parameters())
    }
    return this.parameters()
  }

  parameters(): Parameters {
    return Object.fromEntries(PARTS.map(part => [part, this.parts[part].values])) as unknown as Parameters
  }

  private projections(): void {
    const { projectionGradient: gradient } = this
    this.parts.projections.descend(0, gradient, gradient.length, this.rate)
    gradient.fill(0)
  }

  private wordLayer({ rows, counts }: ParserExample): WordLayer {
    const { forget } = this.settings
    const its = rows.map((row, i) =>
      this.random() < forget / (forget + counts[i]!) ? [UNKNOWN, ...row.slice(1)] : row,
    )
    const { width, hidden } = this.shape
    const { embeddings, projections } = this.parts
    return new WordLayer([...its, [ROOT_ROW], [NO_WORD_ROW]], embeddings, projections.values, width, hidden)
  }

  private sentence(example: ParserExample, round: number): void {
    const { sentence, heads, labels } = example
    const words = this.wordLayer(example)
    const given = new Int32Array(sentence.length + 2)
    const state = new ParserState(sentence.length)
    while (!state.done) {
      this.reader.read(state, sentence, given)
      this.think(words)
      const { own, right } = this.moves(state, heads)
      const move = round > 0 && this.random() < this.settings.explore ? own : right
      if (move !== SHIFT) {
        const word = state.top(0)
        const head = move === LEFT ? state.next : state.top(1)
        const isRight = head === heads[word] && head !== sentence.length && labels[word]! >= 0
        const best = this.relation(isRight ? labels[word]! : -1)
        given[word] = 1 + (isRight && round === 0 ? labels[word]! : best)
      }
      this.learn(words)
      state.apply(move)
    }
    words.finish(this.projectionGradient, this.rate)
  }

  /** Fills the hidden layer. */
  private think(words: WordLayer): void {
    const { values } = this.layer
    const small = this.parts.small.values
    values.set(this.parts.bias.values)
    words.forward(this.reader.places, values)
    for (let i = 0; i < SMALL_INPUTS; i++) {
      const from = this.reader.inputs[i]! * values.length
      for (let j = 0; j < values.length; j++) values[j]! += small[from + j]!
    }
    this.layer.activate(this.settings.dropout, this.random)
  }

  /** Teaches the moves. @returns the move of the highest score, and of those that lose least the best */
  private moves(state: ParserState, heads: Int32Array): { own: number; right: number } {
    const { scores, costs, layer } = this
    let least = Number.POSITIVE_INFINITY
    let own = -1
    for (let move = 0; move < MOVES; move++) {
      const may = state.may(move)
      scores[move] = may ? layer.score(move) : Number.NEGATIVE_INFINITY
      costs[move] = may ? cost(state, move, heads) : Number.POSITIVE_INFINITY
      if (costs[move]! < least) least = costs[move]!
      if (may && (own < 0 || scores[move]! > scores[own]!)) own = move
    }
    let right = -1
    for (let move = 0; move < MOVES; move++)
      if (costs[move] === least && (right < 0 || scores[move]! > scores[right]!)) right = move
    layer.teach(0, scores, MOVES, move => costs[move] === least, this.rate)
    return { own, right }
  }

  /** Teaches the relations, where the right one is known. @returns the one of the highest score */
  private relation(right: number): number {
    const { scores, layer, shape } = this
    let best = 0
    for (let label = 0; label < shape.labels; label++) {
      scores[label] = layer.score(MOVES + label)
      if (scores[label]! > scores[best]!) best = label
    }
    if (right >= 0) layer.teach(MOVES, scores, shape.labels, label => label === right, this.rate)
    return best
  }

  /** Takes the gradient back from the hidden layer to what it was made of. */
  private learn(words: WordLayer): void {
    const { layer, rate } = this
    const { gradient } = layer
    layer.deactivate()
    if (gradient.every(slope => slope === 0)) return
    words.backward(this.reader.places, gradient)
    for (let i = 0; i < SMALL_INPUTS; i++)
      this.parts.small.descend(this.reader.inputs[i]! * gradient.length, gradient, gradient.length, rate)
    this.parts.bias.descend(0, gradient, gradient.length, rate)
  }
}
