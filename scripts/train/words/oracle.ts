import { LEFT, type ParserState, RIGHT, SHIFT } from '../../models/words/state.ts'

/**
 * How many right arcs a move makes unreachable (dynamic oracle of the arc-hybrid system, Goldberg & Nivre 2013).
 * @param heads the right heads; `state.length` is the root
 */
export function cost(state: ParserState, move: number, heads: ArrayLike<number>): number {
  const { next, length, stack, depth } = state
  let lost = 0
  if (move === SHIFT) {
    // The next word loses a head deeper than the top, and all its children on the stack.
    for (let k = 0; k < depth; k++) {
      const word = stack[k]!
      if (heads[word] === next) lost++
      if (k < depth - 1 && heads[next] === word) lost++
    }
    return lost
  }
  const top = state.top(0)
  const head = heads[top]!
  if (move === LEFT && (head === state.top(1) || (head > next && head <= length))) lost++
  if (move === RIGHT && head >= next && head <= length) lost++
  for (let word = next; word < length; word++) if (heads[word] === top) lost++
  return lost
}
