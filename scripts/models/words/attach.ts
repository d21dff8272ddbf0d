import { join } from '../linear/hash.ts'
import type { Scorer } from '../linear/table.ts'
import { hashWord } from '../names/hash.ts'
import type { Parted } from './marks.ts'

/** Room for the features of one candidate. */
export const ATTACH_FEATURES = 32

/** A sentence whose words have heads and relations and whose marks have none yet. */
export interface Skeleton {
  readonly forms: readonly string[]
  readonly isMark: readonly boolean[]
  /** The word before each token, -1 for none, and the one after it, the sentence's length for none. */
  readonly wordBefore: Int32Array
  readonly wordAfter: Int32Array
  /** Index of each word's head; the sentence's length for the root, -1 for a mark. */
  readonly heads: Int32Array
  /** Class of each word's tag and of its relation. */
  readonly tags: ArrayLike<number>
  readonly relations: ArrayLike<number>
}

/** A parsed sentence in terms of all tokens. @param heads, relations of the words alone */
export function skeletonOf(
  forms: readonly string[],
  tags: ArrayLike<number>,
  { words }: Parted,
  heads: ArrayLike<number>,
  relations: ArrayLike<number>,
): Skeleton {
  const { length } = forms
  const skeleton = {
    forms,
    isMark: new Array<boolean>(length).fill(true),
    wordBefore: new Int32Array(length),
    wordAfter: new Int32Array(length),
    heads: new Int32Array(length).fill(-1),
    tags,
    relations: new Int32Array(length),
  }
  for (const [i, word] of words.entries()) {
    const head = heads[i]!
    skeleton.isMark[word] = false
    skeleton.heads[word] = head === words.length ? length : words[head]!
    skeleton.relations[word] = relations[i]!
  }
  findNeighbours(skeleton)
  return skeleton
}

/** Once for all marks: each of a thousand marks in a row would look over all the others. */
function findNeighbours({ isMark, wordBefore, wordAfter }: Skeleton): void {
  const { length } = isMark
  for (let i = 0, last = -1; i < length; i++) {
    wordBefore[i] = last
    if (!isMark[i]) last = i
  }
  for (let i = length - 1, next = length; i >= 0; i--) {
    wordAfter[i] = next
    if (!isMark[i]) next = i
  }
}

/** First and last word below each word. */
interface Reach {
  readonly from: Int32Array
  readonly to: Int32Array
}

function reachOf({ heads }: Skeleton): Reach {
  const { length } = heads
  const from = Int32Array.from(heads.keys())
  const to = Int32Array.from(from)
  const waiting = new Int32Array(length + 1)
  for (const head of heads) if (head >= 0) waiting[head]!++
  const ready: number[] = []
  for (let i = 0; i < length; i++) if (heads[i]! >= 0 && waiting[i] === 0) ready.push(i)
  // From the leaves up: a word is done when all its children are.
  while (ready.length > 0) {
    const child = ready.pop()!
    const head = heads[child]!
    if (head === length) continue
    if (from[child]! < from[head]!) from[head] = from[child]!
    if (to[child]! > to[head]!) to[head] = to[child]!
    if (--waiting[head]! === 0) ready.push(head)
  }
  return { from, to }
}

/** How far up from the words beside it a mark's head is sought. */
const STEPS = 12

/** Words that a mark may hang on without arcs crossing: those beside it, and their heads on the same side. */
export function candidates(skeleton: Skeleton, mark: number, out: number[]): void {
  const { heads, wordBefore, wordAfter } = skeleton
  const { length } = heads
  out.length = 0
  for (const beside of [wordBefore[mark]!, wordAfter[mark]!]) {
    let at = beside
    for (let steps = 0; at >= 0 && at < length && steps < STEPS; steps++) {
      out.push(at)
      const head = heads[at]!
      if (head === length || head > mark !== at > mark) break
      at = head
    }
  }
}

// A map: words of an article look things up in it.
const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
])
const SAME = new Set(['"', "'", '-', '--', '—', '–', ','])

/** What is known while the marks of one sentence get their heads, from left to right. */
export class Attaching {
  readonly skeleton: Skeleton
  private readonly reach: Reach
  private readonly marks: Int32Array
  private readonly found = new Int32Array(ATTACH_FEATURES)
  private readonly scores = new Float64Array(1)
  /** Head of the last mark that `form` may close. */
  private readonly opened = new Map<string, number>()

  constructor(skeleton: Skeleton) {
    this.skeleton = skeleton
    this.reach = reachOf(skeleton)
    this.marks = Int32Array.from(skeleton.forms, (form, i) => (skeleton.isMark[i] ? hashWord(form) : 0))
  }

  private markAt(index: number): number {
    return index < 0 || index >= this.marks.length ? 1 : this.marks[index]!
  }

  /** Features of hanging `mark` on `word`. @returns how many */
  features(mark: number, word: number, out: Int32Array): number {
    const { heads, tags, relations, forms } = this.skeleton
    const { length } = heads
    const it = this.marks[mark]!
    const right = word > mark ? 1 : 0
    const head = heads[word]!
    const isRoot = head === length ? 1 : 0
    const from = this.reach.from[word]!
    const to = this.reach.to[word]!
    const tag = tags[word]!
    const relation = relations[word]!
    const begins = right && from > mark ? 1 : 0
    const ends = !right && to < mark ? 1 : 0
    const top = isRoot || head > mark !== word > mark ? 1 : 0
    const beside = this.markAt(right ? to + 1 : from - 1)
    const nearest = Math.abs(word - mark) === 1 ? 1 : 0
    const shape = ((begins * 2 + ends) * 2 + top) * 8 + isRoot * 4 + right * 2 + nearest
    const partner = this.opened.get(forms[mark]!)
    const paired = partner === undefined ? 0 : partner === word ? 1 : 2
    const before = this.markAt(mark - 1)
    const after = this.markAt(mark + 1)
    const place = (mark === length - 1 ? 1 : 0) + (mark === 0 ? 2 : 0)
    const headSide = isRoot ? 0 : head > word ? 1 : 2
    const all = join(it, shape)
    let n = 0
    out[n++] = all
    out[n++] = join(join(201, all), relation)
    out[n++] = join(join(202, all), tag)
    out[n++] = join(join(203, all), beside)
    out[n++] = join(join(204, all), paired)
    out[n++] = join(join(205, all), place)
    out[n++] = join(join(206, all), before)
    out[n++] = join(join(207, all), after)
    out[n++] = join(join(208, all), headSide * 256 + relation)
    out[n++] = join(join(209, all), paired * 256 + relation)
    out[n++] = join(join(210, join(it, shape)), join(beside, relation))
    out[n++] = join(join(211, all), isRoot ? 255 : tags[head]!)
    out[n++] = join(join(212, all), join(relation, isRoot ? 255 : relations[head]!))
    out[n++] = join(join(213, all), join(paired, beside))
    out[n++] = join(join(214, it), relation)
    out[n++] = join(join(215, it), Math.min(Math.abs(word - mark), 10) * 2 + right)
    out[n++] = join(join(216, all), join(place, before))
    return n
  }

  /** The word of `among` that `mark` hangs on by the model. @param among at least one word */
  best(mark: number, among: readonly number[], model: Pick<Scorer, 'score'>): number {
    let best = among[0]!
    let top = Number.NEGATIVE_INFINITY
    for (const word of among) {
      model.score(this.found, this.features(mark, word, this.found), this.scores)
      if (this.scores[0]! <= top) continue
      top = this.scores[0]!
      best = word
    }
    return best
  }

  /** Tells the features of later marks where this one hangs. */
  settle(mark: number, word: number): void {
    const form = this.skeleton.forms[mark]!
    const closing = OPENING.get(form)
    if (closing !== undefined) this.opened.set(closing, word)
    else if (SAME.has(form) && !this.opened.has(form)) this.opened.set(form, word)
    else if (form === ',') this.opened.set(form, word)
    else this.opened.delete(form)
  }
}

/** Gives every mark its head. */
export function attachMarks(skeleton: Skeleton, model: Scorer): void {
  const attaching = new Attaching(skeleton)
  const among: number[] = []
  const heads: [number, number][] = []
  for (let mark = 0; mark < skeleton.forms.length; mark++) {
    if (!skeleton.isMark[mark]) continue
    candidates(skeleton, mark, among)
    const word = attaching.best(mark, among, model)
    attaching.settle(mark, word)
    heads.push([mark, word])
  }
  for (const [mark, word] of heads) skeleton.heads[mark] = word
}
