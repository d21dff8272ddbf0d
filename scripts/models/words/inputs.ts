import { MOVES, NONE, type ParserState } from './state.ts'

/** Sizes of the network that chooses moves and relations. */
export interface Shape {
  /** Words, suffixes and clusters are this wide. */
  readonly width: number
  readonly hidden: number
  readonly words: number
  readonly suffixes: number
  readonly clusters: number
  readonly tags: number
  readonly labels: number
}

/** A sentence as the network reads it. */
export interface ParserSentence {
  readonly length: number
  /** Tag classes of the words; then the root's and that of no word. */
  readonly tags: Int32Array
  /** Kind of the marks before each word and after the last, 0 for none. */
  readonly gaps: Int32Array
}

/**
 * Nodes of a state whose tag is read: s0 s1 s2 (the stack from its top), b0 b1 b2 (the words in line), then children:
 * s0's first, second from the left, last, second from the right; s1's first, last, second last; b0's first and second.
 */
const NODES = 15
/** Of these, the children have relations. */
const FIRST_CHILD = 6
const LABEL_INPUTS = NODES - FIRST_CHILD
const GAP_INPUTS = 5
const GAP_KINDS = 64
const COUNT_INPUTS = 6
const COUNT_KINDS = 8

/** Nodes whose word is read too. */
export const WORD_NODES: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 11, 13]
export const WORD_PLACES = WORD_NODES.length
/** Everything that is read but words: tags, relations, marks between words, counts. */
export const SMALL_INPUTS = NODES + LABEL_INPUTS + GAP_INPUTS + COUNT_INPUTS

/** First row and number of rows of one input in the table of small inputs. */
interface Range {
  readonly start: number
  readonly size: number
}

/** The rows of each small input, in the order of `InputReader.inputs`. */
export function ranges({ tags, labels }: Shape): readonly Range[] {
  const sizes = [
    ...new Array<number>(NODES).fill(tags + 2),
    ...new Array<number>(LABEL_INPUTS).fill(labels + 1),
    ...new Array<number>(GAP_INPUTS).fill(GAP_KINDS),
    ...new Array<number>(COUNT_INPUTS).fill(COUNT_KINDS),
  ]
  let start = 0
  return sizes.map(size => {
    start += size
    return { start: start - size, size }
  })
}

/** Number of rows of all small inputs. */
export const smallRows = (shape: Shape): number => ranges(shape).reduce((sum, { size }) => sum + size, 0)

/** Number of outputs: the moves, then the relations. */
export const outputs = (shape: Shape): number => MOVES + shape.labels

/** Kind of a gap from the hash of its marks. */
export const gapKind = (hash: number): number => (hash === 0 ? 0 : 1 + ((hash >>> 0) % (GAP_KINDS - 1)))

const few = (count: number): number =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 15 ? 6 : 7

const orNone = (index: number, none: number): number => (index === NONE ? none : index)

const child = (list: Int32Array, of: number, none: number): number =>
  of === none ? none : orNone(list[of]!, none)

/** Reads states: which words stand at the word places, and which rows the small inputs have. */
export class InputReader {
  /** Index of the word at each place; the sentence's length is the root, one more is no word. */
  readonly places = new Int32Array(WORD_PLACES)
  readonly inputs = new Int32Array(SMALL_INPUTS)
  private readonly nodes = new Int32Array(NODES)
  private readonly starts: Int32Array

  constructor(shape: Shape) {
    this.starts = Int32Array.from(ranges(shape), ({ start }) => start)
  }

  /** @param labels class of each word's relation, counted from 1; 0 for none yet */
  read(state: ParserState, { length, tags, gaps }: ParserSentence, labels: Int32Array): void {
    const { places, inputs, nodes, starts } = this
    this.find(state, length)
    for (let i = 0; i < WORD_PLACES; i++) places[i] = nodes[WORD_NODES[i]!]!
    for (let i = 0; i < NODES; i++) inputs[i] = tags[nodes[i]!]!
    for (let i = FIRST_CHILD; i < NODES; i++) inputs[NODES + i - FIRST_CHILD] = labels[nodes[i]!]!
    this.measure(state, gaps, length + 1)
    for (let i = 0; i < SMALL_INPUTS; i++) inputs[i]! += starts[i]!
  }

  /** Fills `nodes`. */
  private find(state: ParserState, length: number): void {
    const { nodes } = this
    const none = length + 1
    const s0 = orNone(state.top(0), none)
    const s1 = orNone(state.top(1), none)
    const b0 = state.next
    nodes[0] = s0
    nodes[1] = s1
    nodes[2] = orNone(state.top(2), none)
    nodes[3] = b0
    nodes[4] = b0 + 1 <= length ? b0 + 1 : none
    nodes[5] = b0 + 2 <= length ? b0 + 2 : none
    nodes[6] = child(state.leftmost, s0, none)
    nodes[7] = child(state.left2, s0, none)
    nodes[8] = child(state.rightmost, s0, none)
    nodes[9] = child(state.right2, s0, none)
    nodes[10] = child(state.leftmost, s1, none)
    nodes[11] = child(state.rightmost, s1, none)
    nodes[12] = child(state.right2, s1, none)
    nodes[13] = child(state.leftmost, b0, none)
    nodes[14] = child(state.left2, b0, none)
  }

  /** Reads the marks around the first nodes, and distances and numbers of children. */
  private measure(state: ParserState, gaps: Int32Array, none: number): void {
    const { inputs, nodes } = this
    const s0 = nodes[0]!
    const s1 = nodes[1]!
    const b0 = nodes[3]!
    const b1 = nodes[4]!
    let i = NODES + LABEL_INPUTS
    inputs[i++] = gaps[b0]!
    inputs[i++] = gaps[b1]!
    inputs[i++] = gaps[s0]!
    inputs[i++] = s0 === none ? 0 : gaps[s0 + 1]!
    inputs[i++] = s1 === none ? 0 : gaps[s1 + 1]!
    inputs[i++] = s0 === none ? 0 : few(b0 - s0)
    inputs[i++] = s1 === none ? 0 : few(s0 - s1)
    inputs[i++] = s0 === none ? 0 : few(state.leftCount[s0]!)
    inputs[i++] = s0 === none ? 0 : few(state.rightCount[s0]!)
    inputs[i++] = s1 === none ? 0 : few(state.rightCount[s1]!)
    inputs[i++] = few(state.leftCount[b0]!)
  }
}
