import assert from 'node:assert/strict'
import { test } from 'node:test'
import { join } from '../../scripts/models/linear/hash.ts'
import { best, readTable } from '../../scripts/models/linear/table.ts'
import { Perceptron } from '../../scripts/train/words/perceptron.ts'
import { writeTable } from '../../scripts/train/words/table.ts'

test('a written table scores as its rows say', () => {
  const rows = Array.from({ length: 500 }, (_, i) => ({
    key: join(1, i),
    classes: [2, 0],
    weights: [i % 7, 0 - (i % 3)],
  }))
  const table = readTable(writeTable(rows, 3, 1, 0.5))
  const scores = new Float64Array(3)
  for (let i = 0; i < 500; i++) {
    table.score(Int32Array.of(join(1, i), join(2, i)), 2, scores)
    assert.deepEqual([...scores], [0 - (i % 3), 0, i % 7])
  }
})

test('weights that are small are dropped, large ones cut off', () => {
  const table = readTable(writeTable([{ key: 5, classes: [0, 1], weights: [0.4, 900] }], 2, 1, 0.5))
  const scores = new Float64Array(2)
  table.score(Int32Array.of(5), 1, scores)
  assert.deepEqual([...scores], [0, 127])
})

test('bytes that are no table are refused', () => {
  assert.throws(() => readTable(new Uint8Array(40)), /expected the weights of a linear model/)
})

test('a perceptron learns what a feature says', () => {
  const model = new Perceptron(3)
  const scores = new Float64Array(3)
  const features = new Int32Array(2)
  const learn = (): void => {
    for (let i = 0; i < 300; i++) {
      features[0] = join(1, i)
      features[1] = join(2, i % 3)
      model.score(features, 2, scores)
      model.step()
      const given = best(scores, 3)
      if (given !== i % 3) model.update(features, 2, i % 3, given)
    }
  }
  learn()
  learn()
  const table = readTable(writeTable(model.averaged(), 3, 0.01, 0))
  for (let i = 0; i < 3; i++) {
    features[1] = join(2, i)
    features[0] = join(1, 1000 + i)
    table.score(features, 2, scores)
    assert.equal(best(scores, 3), i)
  }
})
