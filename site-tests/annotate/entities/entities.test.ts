import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entities } from '../../../scripts/annotate/entities/index.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'
import { described, marked } from './described.ts'

testStanzas(import.meta.dirname, described)

test('two people named two thousand times on one line are two', () => {
  const { text, mentions } = marked(
    '[Ana Bell|person] saw [Tom Reed|person] and [he|person pronoun] ran and '.repeat(2000),
  )
  const people = entities.annotate({ ...annotated(text), mentions }, loadEnglish())
  assert.deepEqual(
    people.filter(({ members }) => !members).map(({ name }) => name),
    ['Ana Bell', 'Tom Reed'],
  )
})
