import { bestMove, MOVE_FEATURES, moveFeatures, type Tagged } from '../../models/words/parser.ts'
import { MOVES, State } from '../../models/words/state.ts'
import { seeded, shuffle } from '../names/random.ts'
import { DensePerceptron } from './dense.ts'
import { cost } from './oracle.ts'
import { writeTable } from './table.ts'

const ROUNDS = 6
const SEED = 11
/** How often the parser's own move is followed, right or wrong, after the first round. */
const EXPLORE = 0.9
/** By how much a right move must beat the wrong ones. */
const MARGIN = 8
const UNIT = 0.2
const LEAST = 1.5

/** A tagged sentence with its right heads; its length stands for the root. */
export interface Parsed {
  readonly sentence: Tagged
  readonly heads: Int32Array
}

/** The best-scored of the moves that lose least, and of those that lose more; -1 where there is none. */
function rivals(state: State, heads: Int32Array, scores: Float64Array): { right: number; wrong: number } {
  const costs = [...Array(MOVES).keys()].map(move => (state.may(move) ? cost(state, move, heads) : Infinity))
  const least = Math.min(...costs)
  let right = -1
  let wrong = -1
  for (let move = 0; move < MOVES; move++) {
    if (costs[move] === least) {
      if (right < 0 || scores[move]! > scores[right]!) right = move
    } else if (costs[move] !== Infinity && (wrong < 0 || scores[move]! > scores[wrong]!)) wrong = move
  }
  return { right, wrong }
}

/** Trains the parser with a dynamic oracle: the bytes `readTable` reads, one class for each move. */
export function trainParser(examples: readonly Parsed[]): Uint8Array {
  const model = new DensePerceptron(MOVES)
  const random = seeded(SEED)
  const order = [...examples]
  const features = new Int32Array(MOVE_FEATURES)
  const scores = new Float64Array(MOVES)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { sentence, heads } of shuffle(order, random)) {
      const state = new State(sentence.length)
      while (!state.done) {
        const count = moveFeatures(state, sentence, features)
        model.score(features, count, scores)
        const { right, wrong } = rivals(state, heads, scores)
        model.step()
        if (wrong >= 0 && scores[right]! - scores[wrong]! < MARGIN)
          model.update(features, count, right, wrong)
        const follow = round > 0 && random() < EXPLORE
        state.apply(follow ? bestMove(state, scores) : right)
      }
    }
  }
  return writeTable(model.averaged(), MOVES, UNIT, LEAST)
}
