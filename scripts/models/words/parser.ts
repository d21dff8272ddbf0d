import { join } from '../linear/hash.ts'
import type { Scorer } from '../linear/table.ts'
import type { Form } from './forms.ts'
import { MOVES, NONE, State } from './state.ts'

/** Room for the features of one state. */
export const MOVE_FEATURES = 96

/** A tagged sentence as numbers; two places more than words: the root, then a word that is not there. */
export interface Tagged {
  readonly length: number
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly clusters: Int32Array
}

const ROOT_WORD = 1
const NO_WORD = 2

/** @param tags the tagger's classes */
export function tagged(forms: readonly Form[], tags: ArrayLike<number>): Tagged {
  const { length } = forms
  const words = new Int32Array(length + 2)
  const tagged = new Int32Array(length + 2)
  const clusters = new Int32Array(length + 2)
  for (let i = 0; i < length; i++) {
    words[i] = forms[i]!.word
    tagged[i] = tags[i]! + 3
    clusters[i] = forms[i]!.middle
  }
  words[length] = tagged[length] = ROOT_WORD
  words[length + 1] = tagged[length + 1] = NO_WORD
  return { length, words, tags: tagged, clusters }
}

// Outside the function that uses them thousands of times a second: a closure would be made anew each time.
const orNone = (index: number, none: number): number => (index === NONE ? none : index)
const child = (list: Int32Array, of: number, none: number): number =>
  of === none ? none : orNone(list[of]!, none)
const far = (distance: number): number => (distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7)

/**
 * Features of a state, after Zhang & Nivre (2011).
 * @param out filled with hashes
 * @returns how many
 */
export function moveFeatures(
  state: State,
  { length, words, tags, clusters }: Tagged,
  out: Int32Array,
): number {
  const none = length + 1
  const s0 = orNone(state.top(0), none)
  const s1 = orNone(state.top(1), none)
  const s2 = orNone(state.top(2), none)
  const b0 = state.next
  const b1 = b0 + 1 <= length ? b0 + 1 : none
  const b2 = b0 + 2 <= length ? b0 + 2 : none
  const s0w = words[s0]!
  const s1w = words[s1]!
  const s2w = words[s2]!
  const b0w = words[b0]!
  const s0t = tags[s0]!
  const s1t = tags[s1]!
  const s2t = tags[s2]!
  const b0t = tags[b0]!
  const b1t = tags[b1]!
  const b2t = tags[b2]!
  const s0first = child(state.leftmost, s0, none)
  const s0f = words[s0first]!
  const s0l = tags[s0first]!
  const s0r = child(state.rightmost, s0, none)
  const s0rt = tags[s0r]!
  const s1r = child(state.rightmost, s1, none)
  const s1rt = tags[s1r]!
  const s1l = tags[child(state.leftmost, s1, none)]!
  const b0l = child(state.leftmost, b0, none)
  const b0lt = tags[b0l]!
  const s0n = s0 === none ? 0 : state.leftCount[s0]! * 16 + state.rightCount[s0]!
  const s1n = s1 === none ? 0 : state.rightCount[s1]!
  const b0n = state.leftCount[b0]!
  const before = s0 === none ? 0 : far(b0 - s0)
  const below = s1 === none || s0 === none ? 0 : far(s0 - s1)
  const s0b0 = s0t * 256 + b0t
  const s1s0 = s1t * 256 + s0t
  const all = (s1t * 256 + s0t) * 256 + b0t
  let n = 0
  out[n++] = join(1, s0w)
  out[n++] = join(2, s0t)
  out[n++] = join(join(3, s0w), s0t)
  out[n++] = join(4, s1w)
  out[n++] = join(5, s1t)
  out[n++] = join(join(6, s1w), s1t)
  out[n++] = join(7, b0w)
  out[n++] = join(8, b0t)
  out[n++] = join(join(9, b0w), b0t)
  out[n++] = join(10, words[b1]!)
  out[n++] = join(11, b1t)
  out[n++] = join(join(12, words[b1]!), b0t)
  out[n++] = join(13, b2t)
  out[n++] = join(14, s2t)
  out[n++] = join(join(15, s0w), join(b0w, s0b0))
  out[n++] = join(join(16, s0w), s0b0)
  out[n++] = join(join(17, b0w), s0b0)
  out[n++] = join(join(18, s0w), b0w)
  out[n++] = join(19, s0b0)
  out[n++] = join(join(20, s1w), join(s0w, s1s0))
  out[n++] = join(join(21, s1w), s1s0)
  out[n++] = join(join(22, s0w), s1s0)
  out[n++] = join(join(23, s1w), s0w)
  out[n++] = join(24, s1s0)
  out[n++] = join(25, all)
  out[n++] = join(join(26, s0b0), b1t)
  out[n++] = join(join(27, s0b0 * 256 + b1t), b2t)
  out[n++] = join(join(28, b0t), b1t * 256 + b2t)
  out[n++] = join(join(29, all), b1t)
  out[n++] = join(join(30, s1s0), s2t)
  out[n++] = join(join(31, all), s2t)
  out[n++] = join(join(32, s0b0), s0l)
  out[n++] = join(join(33, s0b0), s0rt)
  out[n++] = join(join(34, s0b0), b0lt)
  out[n++] = join(join(35, s1s0), s1rt)
  out[n++] = join(join(36, s1s0), s1l)
  out[n++] = join(join(37, s1s0), s0l)
  out[n++] = join(join(38, s1s0), s0rt)
  out[n++] = join(join(39, all), s0l)
  out[n++] = join(join(40, all), b0lt)
  out[n++] = join(join(41, all), s1rt)
  out[n++] = join(join(42, s0b0), before)
  out[n++] = join(join(43, s1s0), below)
  out[n++] = join(join(44, s0w), before)
  out[n++] = join(join(45, b0w), before)
  out[n++] = join(join(46, s0w), s0n)
  out[n++] = join(join(47, s0t), s0n)
  out[n++] = join(join(48, b0w), b0n)
  out[n++] = join(join(49, b0t), b0n)
  out[n++] = join(join(50, s1t), s1n)
  out[n++] = join(join(51, s1w), s1n)
  out[n++] = join(join(52, s0w), words[s0r]!)
  out[n++] = join(join(53, s1w), words[s1r]!)
  out[n++] = join(join(54, b0w), words[b0l]!)
  out[n++] = join(join(55, b0w), s1t)
  out[n++] = join(join(56, s1w), s0t * 256 + b0t)
  out[n++] = join(join(57, s0w), s1t * 256 + b0t)
  out[n++] = join(join(58, b0w), s1s0)
  out[n++] = join(join(59, s1w), b0w)
  out[n++] = join(join(60, s0w), b0t * 256 + b1t)
  out[n++] = join(join(61, s1s0), tags[child(state.left2, s0, none)]! * 256 + s0l)
  out[n++] = join(join(62, s0b0), tags[child(state.right2, s0, none)]! * 256 + s0rt)
  out[n++] = join(join(63, s1s0), tags[child(state.right2, s1, none)]! * 256 + s1rt)
  out[n++] = join(join(64, s0t), tags[child(state.left2, b0, none)]! * 256 + b0lt)
  out[n++] = join(join(65, s1w), join(s0t, s0f))
  out[n++] = join(join(66, all), before * 8 + below)
  out[n++] = join(join(67, s1w), join(b0w, s0t))
  out[n++] = join(join(68, s0w), join(b0w, s1t))
  out[n++] = join(join(69, s0f), all)
  out[n++] = join(join(80, s2w), join(s1t, s0t * 256 + b0t))
  out[n++] = join(join(81, s2w), b0w)
  const s0c = clusters[s0]!
  const s1c = clusters[s1]!
  const b0c = clusters[b0]!
  if (s0c !== 0) {
    out[n++] = join(join(70, s0c), b0t)
    out[n++] = join(join(71, s0c), s1t)
    out[n++] = join(join(76, s0c), b0w)
    out[n++] = join(join(77, s0c), join(s0f, s1t))
  }
  if (b0c !== 0) out[n++] = join(join(72, b0c), s0t)
  if (s1c !== 0) {
    out[n++] = join(join(73, s1c), s0t)
    out[n++] = join(join(78, s1c), join(b0w, s0t))
    out[n++] = join(join(79, s1c), join(s0f, s0t))
  }
  if (s0c !== 0 && b0c !== 0) out[n++] = join(join(74, s0c), b0c)
  if (s0c !== 0 && s1c !== 0) out[n++] = join(join(75, s1c), s0c)
  return n
}

/** The best move that may be made. */
export function bestMove(state: State, scores: Float64Array): number {
  let top = NONE
  for (let move = 0; move < MOVES; move++)
    if (state.may(move) && (top === NONE || scores[move]! > scores[top]!)) top = move
  return top
}

/** Finds every word's head, greedily; the root's is the sentence's length. */
export function parseSentence(sentence: Tagged, model: Scorer): State {
  const state = new State(sentence.length)
  const features = new Int32Array(MOVE_FEATURES)
  const scores = new Float64Array(MOVES)
  while (!state.done) {
    model.score(features, moveFeatures(state, sentence, features), scores)
    state.apply(bestMove(state, scores))
  }
  return state
}
