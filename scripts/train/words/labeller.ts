import { best } from '../../models/linear/table.ts'
import { LABEL_FEATURES, labelFeatures, treeOf } from '../../models/words/labeller.ts'
import { seeded, shuffle } from '../names/random.ts'
import type { Parsed } from './parser.ts'
import { Perceptron } from './perceptron.ts'
import { writeTable } from './table.ts'

const ROUNDS = 4
const SEED = 13
const UNIT = 0.2
const LEAST = 1

/** A sentence with heads and, for each arc, its label's class; -1 where the arc teaches nothing. */
export interface Labelled extends Parsed {
  readonly labels: Int32Array
}

/** Trains the labeller: the bytes `readTable` reads, one class for each label. */
export function trainLabeller(examples: readonly Labelled[], classes: number): Uint8Array {
  const model = new Perceptron(classes)
  const random = seeded(SEED)
  const trees = examples.map(example => ({ ...example, tree: treeOf(example.heads) }))
  const features = new Int32Array(LABEL_FEATURES)
  const scores = new Float64Array(classes)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { sentence, tree, labels } of shuffle(trees, random)) {
      const given = new Uint8Array(sentence.length)
      for (let i = 0; i < sentence.length; i++) {
        if (tree.heads[i] === sentence.length) continue
        const count = labelFeatures(i, sentence, tree, given, features)
        model.score(features, count, scores)
        given[i] = best(scores, classes)
        model.step()
        if (labels[i]! >= 0 && given[i] !== labels[i]) model.update(features, count, labels[i]!, given[i]!)
      }
    }
  }
  return writeTable(model.averaged(), classes, UNIT, LEAST)
}
