import { join } from '../linear/hash.ts'
import { best, type Scorer } from '../linear/table.ts'
import type { Tagged } from './parser.ts'

/** Room for the features of one arc. */
export const LABEL_FEATURES = 64

/** A sentence's arcs, and what labelling needs to know of each word's children. */
export interface Tree {
  /** Index of each word's head; `length` is the root. */
  readonly heads: ArrayLike<number>
  /** First, second and last child; -1 where there is none. One place more than words: the root's. */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly last: Int32Array
  /** The two nearest children before the word, if any: its auxiliary, its determiner. */
  readonly inner: Int32Array
  readonly inner2: Int32Array
  /** The nearest siblings to the left and to the right. */
  readonly sibling: Int32Array
  readonly following: Int32Array
}

/** @param heads `heads.length` stands for the root */
export function treeOf(heads: ArrayLike<number>): Tree {
  const { length } = heads
  const none = () => new Int32Array(length + 1).fill(-1)
  const tree = {
    heads,
    first: none(),
    second: none(),
    last: none(),
    inner: none(),
    inner2: none(),
    sibling: none(),
    following: none(),
  }
  for (let i = 0; i < length; i++) {
    const head = heads[i]!
    const sibling = tree.last[head]!
    tree.sibling[i] = sibling
    if (sibling >= 0) tree.following[sibling] = i
    if (tree.first[head] === -1) tree.first[head] = i
    else if (tree.second[head] === -1) tree.second[head] = i
    if (i < head) {
      tree.inner2[head] = tree.inner[head]!
      tree.inner[head] = i
    }
    tree.last[head] = i
  }
  return tree
}

const orNone = (index: number, none: number): number => (index < 0 ? none : index)
const near = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : 5)

/**
 * Features of the arc to word `i`, whose left siblings have their labels.
 * @param labels classes so far
 * @returns how many
 */
export function labelFeatures(
  i: number,
  { length, words, tags, clusters }: Tagged,
  tree: Tree,
  labels: Uint8Array,
  out: Int32Array,
): number {
  const head = tree.heads[i]!
  const none = length + 1
  const right = i > head ? 1 : 0
  const w = words[i]!
  const t = tags[i]! * 2 + right
  const hw = words[head]!
  const ht = tags[head]!
  const both = t * 256 + ht
  const distance = near(Math.abs(i - head))
  const first = orNone(tree.first[i]!, none)
  const second = orNone(tree.second[i]!, none)
  const last = orNone(tree.last[i]!, none)
  const inner = orNone(tree.inner[head]!, none)
  const inner2 = orNone(tree.inner2[head]!, none)
  const sibling = tree.sibling[i]!
  const following = orNone(tree.following[i]!, none)
  const beside = sibling < 0 ? 0 : labels[sibling]! + 1 + (sibling > head ? 128 : 0)
  const above = head === length ? none : orNone(tree.heads[head]!, none)
  const headFirst = orNone(tree.first[head]!, none)
  const before = orNone(i - 1, none)
  const after = i + 1 < length ? i + 1 : none
  const beforeHead = head === length ? none : orNone(head - 1, none)
  const edge = (tree.last[head] === i ? 1 : 0) + (tree.first[head] === i ? 2 : 0)
  let n = 0
  out[n++] = join(101, both)
  out[n++] = join(102, w)
  out[n++] = join(103, hw)
  out[n++] = join(join(104, w), both)
  out[n++] = join(join(105, hw), both)
  out[n++] = join(join(106, w), hw)
  out[n++] = join(join(107, w), right)
  out[n++] = join(join(108, hw), right)
  out[n++] = join(join(109, both), distance)
  out[n++] = join(join(110, both), tags[first]!)
  out[n++] = join(join(111, t), words[first]!)
  out[n++] = join(join(112, both), words[first]!)
  out[n++] = join(join(113, join(w, words[first]!)), ht)
  out[n++] = join(join(114, hw), join(t, words[first]!))
  out[n++] = join(join(115, both), tags[second]!)
  out[n++] = join(join(116, t), words[second]!)
  out[n++] = join(join(117, both), tags[last]!)
  out[n++] = join(join(118, both), beside)
  out[n++] = join(join(119, w), beside)
  out[n++] = join(join(120, hw), join(t, beside))
  out[n++] = join(join(121, both), words[inner]!)
  out[n++] = join(join(122, both), tags[inner]!)
  out[n++] = join(join(123, both), words[headFirst]!)
  out[n++] = join(join(124, both), tags[above]!)
  out[n++] = join(join(125, both), above === none ? 0 : above > head ? 1 : 2)
  out[n++] = join(join(126, both), tags[before]!)
  out[n++] = join(join(127, both), tags[after]!)
  out[n++] = join(join(128, both), words[before]!)
  out[n++] = join(join(129, both), words[after]!)
  out[n++] = join(join(130, both), words[beforeHead]!)
  out[n++] = join(join(131, both), tags[beforeHead]!)
  out[n++] = join(join(132, both), edge)
  out[n++] = join(join(133, w), tags[last]!)
  out[n++] = join(join(134, t), join(words[first]!, words[second]!))
  out[n++] = join(join(135, w), join(tags[before]!, tags[after]!))
  out[n++] = join(join(141, both), words[inner2]!)
  out[n++] = join(join(142, both), join(tags[inner]!, tags[inner2]!))
  out[n++] = join(join(143, both), tags[following]!)
  out[n++] = join(join(144, join(hw, t)), tags[following]!)
  out[n++] = join(join(145, both), tags[last]! * 256 + tags[first]!)
  out[n++] = join(join(146, w), join(hw, right))
  const c = clusters[i]!
  const hc = clusters[head]!
  if (c !== 0) out[n++] = join(join(136, c), both)
  if (hc !== 0) out[n++] = join(join(137, hc), both)
  if (c !== 0 && hc !== 0) out[n++] = join(join(138, c), join(hc, right))
  if (c !== 0) out[n++] = join(join(139, c), join(words[first]!, ht))
  if (hc !== 0) out[n++] = join(join(140, hc), join(words[first]!, t))
  return n
}

/** The label class of every arc, from left to right; the root's stays 0 and means nothing. */
export function labelSentence(sentence: Tagged, tree: Tree, model: Scorer): Uint8Array {
  const labels = new Uint8Array(sentence.length)
  const features = new Int32Array(LABEL_FEATURES)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < sentence.length; i++) {
    if (tree.heads[i] === sentence.length) continue
    model.score(features, labelFeatures(i, sentence, tree, labels, features), scores)
    labels[i] = best(scores, model.classes)
  }
  return labels
}
