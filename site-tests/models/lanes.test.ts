import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { high, low, ONE, pack } from '../../scripts/models/words/lanes.ts'

const rows = fc.array(fc.tuple(fc.float({ noNaN: true }), fc.float({ noNaN: true })), { maxLength: 28 })

const alone = (value: number): number => low(pack(Float32Array.of(value, 0))[0]!)

test('two sums are made by one addition, for as many rows as a state has, however large their numbers', () => {
  fc.assert(
    fc.property(rows, pairs => {
      const sum = pairs.reduce((all, pair) => all + pack(Float32Array.from(pair))[0]!, 0)
      const expected = [0, 1].map(lane => pairs.reduce((all, pair) => all + alone(pair[lane]!), 0))
      assert.deepEqual([low(sum), high(sum)], expected)
    }),
  )
})

test('small numbers keep their value to half a step', () => {
  fc.assert(
    fc.property(fc.float({ min: -4, max: 4, noNaN: true }), value => {
      assert.ok(Math.abs(alone(value) - value * ONE) <= 0.5)
    }),
  )
})
