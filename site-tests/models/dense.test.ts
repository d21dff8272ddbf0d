import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDense } from '../../scripts/models/linear/dense.ts'
import { join } from '../../scripts/models/linear/hash.ts'
import { readTable } from '../../scripts/models/linear/table.ts'
import { writeTable } from '../../scripts/train/words/table.ts'

test('whole rows and pairs give the same scores, whatever the weights', () => {
  const classes = fc.integer({ min: 1, max: 17 })
  const model = classes.chain(count => {
    const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: count, maxLength: count })
    return fc.tuple(fc.constant(count), fc.array(row, { maxLength: 40 }))
  })
  const asked = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 256 })
  fc.assert(
    fc.property(model, asked, ([count, weights], features) => {
      const rows = weights.map((row, i) => ({ key: join(1, i), classes: [...row.keys()], weights: row }))
      const bytes = writeTable(rows, count, 1, 0.5)
      const hashes = Int32Array.from(features, i => join(1, i))
      const pairs = new Float64Array(count)
      const whole = new Int32Array(count)
      readTable(bytes).score(hashes, hashes.length, pairs)
      readDense(bytes).score(hashes, hashes.length, whole)
      assert.deepEqual([...whole], [...pairs])
    }),
  )
})

test('bytes that are no table are refused', () => {
  assert.throws(() => readDense(new Uint8Array(40)), /expected the weights of a linear model/)
})
