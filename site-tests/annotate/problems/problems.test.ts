import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../../scripts/annotate/problems/index.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'

testStanzas(import.meta.dirname, described)

test('every doubt says what is not settled and what to do', () => {
  for (const { example } of rules) {
    for (const { message, advice } of annotated(example.text, '2015-11-24').problems) {
      assert.match(message, /^[\p{Lu}“].*\.$/u)
      assert.match(advice, /^\p{Lu}.*\.$/u)
    }
  }
})
