import { join } from '../linear/hash.ts'
import { best, type Scorer } from '../linear/table.ts'
import { EDGE, type WordForm } from './forms.ts'
import { Memory } from './memory.ts'

/** Room for the features of one token. */
export const TAG_FEATURES = 48

/** A token, the words around it, the tags before it (0 for none) and whether it is the first. */
interface View {
  it: WordForm
  p1: WordForm
  p2: WordForm
  n1: WordForm
  n2: WordForm
  t1: number
  t12: number
  first: number
}

/** Whose word a feature is of: of one at a place from the token, or of several things together. */
const OWN = 0
const BEFORE = 1
const TWO_BEFORE = 2
const BEHIND = 3
const TWO_BEHIND = 4
const PLACES = 5
const TOGETHER = 5

/** Whose, its hash, and whether it is there. */
type Template = readonly [of: number, hash: (view: View) => number, holds?: (view: View) => boolean]

/** The features of a token for its tag. The tagger was trained with them in this order. */
const TEMPLATES: readonly Template[] = [
  [OWN, ({ it }) => join(1, it.word)],
  [TOGETHER, ({ it, first }) => join(2, it.shape + first)],
  [OWN, ({ it }) => join(3, it.prefix1)],
  [OWN, ({ it }) => join(4, it.prefix2)],
  [OWN, ({ it }) => join(5, it.prefix3)],
  [OWN, ({ it }) => join(6, it.suffix1)],
  [OWN, ({ it }) => join(7, it.suffix2)],
  [OWN, ({ it }) => join(8, it.suffix3)],
  [OWN, ({ it }) => join(9, it.suffix4)],
  [TOGETHER, ({ t1 }) => join(10, t1)],
  [TOGETHER, ({ t12 }) => join(11, t12)],
  [TOGETHER, ({ it, t1 }) => join(join(12, it.word), t1)],
  [TOGETHER, ({ it, t12 }) => join(join(13, it.word), t12)],
  [TOGETHER, ({ it, t1 }) => join(join(14, it.suffix3), t1)],
  [TOGETHER, ({ it, t1 }) => join(join(15, it.shape), t1)],
  [BEFORE, ({ p1 }) => join(16, p1.word)],
  [TWO_BEFORE, ({ p2 }) => join(17, p2.word)],
  [BEHIND, ({ n1 }) => join(18, n1.word)],
  [TWO_BEHIND, ({ n2 }) => join(19, n2.word)],
  [BEFORE, ({ p1 }) => join(20, p1.suffix3)],
  [BEHIND, ({ n1 }) => join(21, n1.suffix3)],
  [BEHIND, ({ n1 }) => join(22, n1.suffix2)],
  [TOGETHER, ({ it, n1 }) => join(join(23, n1.shape), it.shape)],
  [TOGETHER, ({ it, p1 }) => join(join(24, p1.shape), it.shape)],
  [TOGETHER, ({ it, p1 }) => join(join(25, p1.word), it.word)],
  [TOGETHER, ({ it, n1 }) => join(join(26, it.word), n1.word)],
  [TOGETHER, ({ n1, n2 }) => join(join(27, n1.word), n2.word)],
  [TOGETHER, ({ n1, t1 }) => join(join(28, t1), n1.word)],
  [TOGETHER, ({ it, n1 }) => join(join(29, it.suffix3), n1.suffix3)],
  [OWN, ({ it }) => join(join(30, it.suffix2), it.shape)],
  [TOGETHER, ({ n1, n2 }) => join(join(31, n1.suffix3), n2.suffix3)],
  [OWN, ({ it }) => join(32, it.middle), ({ it }) => it.fine !== 0],
  [OWN, ({ it }) => join(33, it.fine), ({ it }) => it.fine !== 0],
  [TOGETHER, ({ it, t1 }) => join(join(34, it.middle), t1), ({ it }) => it.fine !== 0],
  [OWN, ({ it }) => join(join(35, it.coarse), it.suffix2), ({ it }) => it.fine !== 0],
  [BEHIND, ({ n1 }) => join(36, n1.middle), ({ n1 }) => n1.fine !== 0],
  [BEHIND, ({ n1 }) => join(37, n1.fine), ({ n1 }) => n1.fine !== 0],
  [TOGETHER, ({ it, n1 }) => join(join(38, n1.middle), it.suffix3), ({ n1 }) => n1.fine !== 0],
  [BEFORE, ({ p1 }) => join(39, p1.middle), ({ p1 }) => p1.fine !== 0],
  [BEFORE, ({ p1 }) => join(40, p1.fine), ({ p1 }) => p1.fine !== 0],
  [TWO_BEHIND, ({ n2 }) => join(41, n2.middle), ({ n2 }) => n2.fine !== 0],
]

const ofPlace = (place: number): readonly Template[] => TEMPLATES.filter(([of]) => of === place)
const ALONE = Array.from({ length: PLACES }, (_, place) => ofPlace(place))
const JOINT = ofPlace(TOGETHER)

/** Fills `out` with the hashes of the features that are there. @returns how many */
function hashes(templates: readonly Template[], view: View, out: Int32Array): number {
  let n = 0
  for (let i = 0; i < templates.length; i++) {
    const [, hash, holds] = templates[i]!
    if (holds === undefined || holds(view)) out[n++] = hash(view)
  }
  return n
}

const everywhere = (form: WordForm): View => ({
  it: form,
  p1: form,
  p2: form,
  n1: form,
  n2: form,
  t1: 0,
  t12: 0,
  first: 0,
})

/** Sets the view of token `i`. @param tags of the tokens before it */
function look(view: View, forms: readonly WordForm[], i: number, tags: Uint8Array): void {
  view.it = forms[i]!
  view.p1 = i > 0 ? forms[i - 1]! : EDGE
  view.p2 = i > 1 ? forms[i - 2]! : EDGE
  view.n1 = i + 1 < forms.length ? forms[i + 1]! : EDGE
  view.n2 = i + 2 < forms.length ? forms[i + 2]! : EDGE
  view.t1 = i > 0 ? tags[i - 1]! + 1 : 0
  view.t12 = view.t1 * 256 + (i > 1 ? tags[i - 2]! + 1 : 0)
  view.first = i === 0 ? 1 : 0
}

/**
 * All features of token `i`, in the order of training.
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
  const view = everywhere(EDGE)
  look(view, forms, i, tags)
  return hashes(TEMPLATES, view, out)
}

/** How many words' sums are remembered: half a KB each. */
const REMEMBERED = 20_000

/**
 * Tags sentences from left to right, each token with the tags before it in view. What a word says alone is summed once
 * for each word and place, and kept.
 */
export class Tagger {
  private readonly model: Scorer
  private readonly features = new Int32Array(TAG_FEATURES)
  private readonly scores: Float64Array
  private readonly view = everywhere(EDGE)
  private readonly said = new Memory<WordForm, Int16Array>(REMEMBERED)

  constructor(model: Scorer) {
    this.model = model
    this.scores = new Float64Array(model.classes)
  }

  /** Sums of what a word says by itself: for each place, one number a class. */
  private saidBy(form: WordForm): Int16Array {
    return this.said.get(form, () => {
      const { model, features, scores } = this
      const sums = new Int16Array(PLACES * model.classes)
      for (let place = 0; place < PLACES; place++) {
        model.score(features, hashes(ALONE[place]!, everywhere(form), features), scores)
        sums.set(scores, place * model.classes)
      }
      return sums
    })
  }

  /** The class with the highest score for token `i`. @param said the words' own sums, two stand-ins on either side */
  private classOf(
    forms: readonly WordForm[],
    i: number,
    tags: Uint8Array,
    said: readonly Int16Array[],
  ): number {
    const { model, features, scores, view } = this
    const { classes } = model
    look(view, forms, i, tags)
    model.score(features, hashes(JOINT, view, features), scores)
    const own = said[i + 2]!
    const before = said[i + 1]!
    const twoBefore = said[i]!
    const behind = said[i + 3]!
    const twoBehind = said[i + 4]!
    for (let c = 0; c < classes; c++)
      scores[c]! +=
        own[OWN * classes + c]! +
        before[BEFORE * classes + c]! +
        twoBefore[TWO_BEFORE * classes + c]! +
        behind[BEHIND * classes + c]! +
        twoBehind[TWO_BEHIND * classes + c]!
    return best(scores, classes)
  }

  /** @param sure class of a token by its place, where its tag is known beforehand; -1 where it is not */
  tag(forms: readonly WordForm[], sure: (place: number) => number = () => -1): Uint8Array {
    const tags = new Uint8Array(forms.length)
    const edge = this.saidBy(EDGE)
    const said = [edge, edge, ...forms.map(form => this.saidBy(form)), edge, edge]
    for (let i = 0; i < forms.length; i++) {
      const known = sure(i)
      tags[i] = known < 0 ? this.classOf(forms, i, tags, said) : known
    }
    return tags
  }
}
