import { join } from '../linear/hash.ts'
import { best, type Scorer } from '../linear/table.ts'
import { EDGE, type WordForm } from './forms.ts'

/** Room for the features of one token. */
export const TAG_FEATURES = 48

/**
 * Features of token `i` for its tag.
 * @param tags of the tokens before it
 * @param out filled with hashes
 * @returns how many
 */
export function tagFeatures(
  forms: readonly WordForm[],
  i: number,
  tags: Uint8Array,
  out: Int32Array,
): number {
  const it = forms[i]!
  const p1 = i > 0 ? forms[i - 1]! : EDGE
  const p2 = i > 1 ? forms[i - 2]! : EDGE
  const n1 = i + 1 < forms.length ? forms[i + 1]! : EDGE
  const n2 = i + 2 < forms.length ? forms[i + 2]! : EDGE
  const t1 = i > 0 ? tags[i - 1]! + 1 : 0
  const t2 = i > 1 ? tags[i - 2]! + 1 : 0
  const t12 = t1 * 256 + t2
  const first = i === 0 ? 1 : 0
  let n = 0
  out[n++] = join(1, it.word)
  out[n++] = join(2, it.shape + first)
  out[n++] = join(3, it.prefix1)
  out[n++] = join(4, it.prefix2)
  out[n++] = join(5, it.prefix3)
  out[n++] = join(6, it.suffix1)
  out[n++] = join(7, it.suffix2)
  out[n++] = join(8, it.suffix3)
  out[n++] = join(9, it.suffix4)
  out[n++] = join(10, t1)
  out[n++] = join(11, t12)
  out[n++] = join(join(12, it.word), t1)
  out[n++] = join(join(13, it.word), t12)
  out[n++] = join(join(14, it.suffix3), t1)
  out[n++] = join(join(15, it.shape), t1)
  out[n++] = join(16, p1.word)
  out[n++] = join(17, p2.word)
  out[n++] = join(18, n1.word)
  out[n++] = join(19, n2.word)
  out[n++] = join(20, p1.suffix3)
  out[n++] = join(21, n1.suffix3)
  out[n++] = join(22, n1.suffix2)
  out[n++] = join(join(23, n1.shape), it.shape)
  out[n++] = join(join(24, p1.shape), it.shape)
  out[n++] = join(join(25, p1.word), it.word)
  out[n++] = join(join(26, it.word), n1.word)
  out[n++] = join(join(27, n1.word), n2.word)
  out[n++] = join(join(28, t1), n1.word)
  out[n++] = join(join(29, it.suffix3), n1.suffix3)
  out[n++] = join(join(30, it.suffix2), it.shape)
  out[n++] = join(join(31, n1.suffix3), n2.suffix3)
  if (it.fine !== 0) {
    out[n++] = join(32, it.middle)
    out[n++] = join(33, it.fine)
    out[n++] = join(join(34, it.middle), t1)
    out[n++] = join(join(35, it.coarse), it.suffix2)
  }
  if (n1.fine !== 0) {
    out[n++] = join(36, n1.middle)
    out[n++] = join(37, n1.fine)
    out[n++] = join(join(38, n1.middle), it.suffix3)
  }
  if (p1.fine !== 0) {
    out[n++] = join(39, p1.middle)
    out[n++] = join(40, p1.fine)
  }
  if (n2.fine !== 0) out[n++] = join(41, n2.middle)
  return n
}

/**
 * Tags a sentence from left to right, each token with the tags before it in view.
 * @param sure class of a token by its place, where its tag is known beforehand; -1 where it is not
 */
export function tagSentence(
  forms: readonly WordForm[],
  model: Scorer,
  sure: (place: number) => number = () => -1,
): Uint8Array {
  const tags = new Uint8Array(forms.length)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < forms.length; i++) {
    const known = sure(i)
    if (known < 0) model.score(features, tagFeatures(forms, i, tags, features), scores)
    tags[i] = known < 0 ? best(scores, model.classes) : known
  }
  return tags
}
