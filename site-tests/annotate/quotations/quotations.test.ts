import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'

testStanzas(import.meta.dirname, described)

test('every quotation of a sentence with 1,600 of them is found', () => {
  const { quotations } = annotated('“We go,” said Ana Bell, and “they stay,” Tom Reed said, and '.repeat(800))
  assert.equal(quotations.length, 1600)
})
