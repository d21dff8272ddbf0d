import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import edtf from 'edtf'
import { freeze } from '../../../scripts/ingest/article.ts'
import { annotate } from '../../../scripts/pipeline.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { annotated } from '../../annotated.ts'
import { readStanzas, testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'
import { asEdtf } from './edtf.ts'

const FOLDER = join(import.meta.dirname, '.')

testStanzas(FOLDER, described)

test('every value of the fixtures is EDTF, an ISO 8601 week or an ISO 8601 duration', () => {
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
    for (const { input, facts, place } of readStanzas(readFileSync(join(FOLDER, file), 'utf8'), file)) {
      for (const { value, type } of annotated(input, facts.published).timexes) {
        if (value === null) continue
        if (type === 'DURATION') assert.match(value, /^PT?(?:\d+(?:\.\d+)?[A-Z]{1,2}){1,2}$/, place)
        else assert.doesNotThrow(() => edtf(asEdtf(value)), `${place}: ${value}`)
      }
    }
  }
})

test('nothing is resolved against any other day than that of publication', () => {
  const { timexes } = annotated(
    'They met yesterday. On Tuesday they will meet again, and last week they did not.',
  )
  assert.deepEqual(
    timexes.map(({ value, anchor }) => [value, anchor]),
    timexes.map(() => [null, null]),
  )
})

test('the region of the language tells the order of day and month in digits', () => {
  const value = (language: string) => {
    const { article } = freeze('The lease is dated 03/04/2015.', { slug: 'test', language })
    return annotate(article, loadEnglish()).timexes[0]!.value
  }
  assert.deepEqual(['en-US', 'en-GB', 'en'].map(value), [
    '2015-03-04',
    '2015-04-03',
    '[2015-03-04,2015-04-03]',
  ])
})
