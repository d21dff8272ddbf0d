import { ATTACH_FEATURES, Attaching, candidates, type Skeleton } from '../../models/words/attach.ts'
import { seeded, shuffle } from '../names/random.ts'
import { Perceptron } from './perceptron.ts'
import { writeTable } from './table.ts'

const ROUNDS = 5
const SEED = 17
const UNIT = 0.2
const LEAST = 0.5

/** A parsed sentence and the right head of every token; -1 where it is not known. */
export interface Attached {
  readonly skeleton: Skeleton
  readonly heads: ArrayLike<number>
}

/** Trains what hangs marks on words: the bytes `readTable` reads; the one class is the worth of a candidate. */
export function trainAttacher(examples: readonly Attached[]): Uint8Array {
  const model = new Perceptron(1)
  const random = seeded(SEED)
  const order = [...examples]
  const features = new Int32Array(ATTACH_FEATURES)
  const among: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const { skeleton, heads } of shuffle(order, random)) {
      const attaching = new Attaching(skeleton)
      for (let mark = 0; mark < heads.length; mark++) {
        if (!skeleton.isMark[mark]) continue
        candidates(skeleton, mark, among)
        const right = heads[mark]!
        if (!among.includes(right)) continue
        const best = attaching.best(mark, among, model)
        model.step()
        if (best !== right) {
          model.reward(features, attaching.features(mark, right, features), 0, 1)
          model.reward(features, attaching.features(mark, best, features), 0, -1)
        }
        attaching.settle(mark, round === 0 ? right : best)
      }
    }
  }
  return writeTable(model.averaged(), 1, UNIT, LEAST)
}
