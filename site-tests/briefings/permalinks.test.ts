import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { permalinks } from '../../scripts/briefing/permalinks.ts'

const passages = fc.array(
  fc.record({
    words: fc.constantFrom('yes', 'no', 'we go', 'we stay'),
    surroundings: fc.constantFrom('one', 'two', 'three'),
  }),
  { maxLength: 8 },
)

test('no two passages share an id', () =>
  fc.assert(
    fc.property(passages, found => {
      const ids = permalinks('report', found)
      assert.equal(new Set(ids).size, found.length)
    }),
  ))

test('words used once keep their id whatever else is found, and wherever', () => {
  const alone = permalinks('report', [{ words: 'we go', surroundings: 'one' }])
  const among = permalinks('report', [
    { words: 'yes', surroundings: 'zero' },
    { words: 'yes', surroundings: 'zero' },
    { words: 'we go', surroundings: 'changed' },
  ])
  assert.equal(among[2], alone[0])
})

test('the same words in two paragraphs are told apart by the paragraph, not by their order', () => {
  const [one, two] = permalinks('report', [
    { words: 'yes', surroundings: 'first paragraph' },
    { words: 'yes', surroundings: 'second paragraph' },
  ])
  const swapped = permalinks('report', [
    { words: 'yes', surroundings: 'second paragraph' },
    { words: 'yes', surroundings: 'first paragraph' },
  ])
  assert.deepEqual(swapped, [two, one])
})
