import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'

testStanzas(import.meta.dirname, described)

test('mentions are in text order, with ids by position', () => {
  const { mentions } = annotated('Mayor Ana Bell met her deputy in Oslo. She left.')
  assert.ok(mentions.length > 3)
  for (const [i, mention] of mentions.entries()) {
    assert.equal(mention.id, `m${i}`)
    assert.ok(i === 0 || mentions[i - 1]!.span.start <= mention.span.start)
  }
})

test('a text with no words has no mentions', () => {
  assert.deepEqual(annotated('').mentions, [])
  assert.deepEqual(annotated('… — !').mentions, [])
})

test('one line of 70,000 characters has the names of all its parts', () => {
  const named = (times: number) =>
    annotated('Ana Bell of the Harbour Board met IS-linked men in Oslo and '.repeat(times)).mentions.length
  assert.equal(named(1200), 4 * named(300))
})
