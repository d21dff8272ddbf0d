import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { brief } from '../../scripts/briefing/index.ts'
import { briefingJson } from '../../scripts/exports/briefing-json.ts'
import { briefingSchema } from '../../scripts/exports/briefing-schema.ts'
import { annotated } from '../annotated.ts'
import { ferry, harbour } from '../pages/articles.ts'

const schema = JSON.parse(briefingSchema())
const fits = new Ajv({ strict: true, allErrors: true }).compile(schema)
const dataOf = (docs = [harbour(), ferry()], url?: string) =>
  JSON.parse(briefingJson(brief(docs, { language: 'en', ...(url && { url }) })))

test('the data fit their schema, with and without an address', () => {
  const text = 'Ana Bell denied on Friday that she had sold the boat. “We go,” a senior official said.'
  for (const url of ['https://example.org/tide/', undefined])
    for (const docs of [[harbour(), ferry()], [annotated(text, '2031-03-05')]]) {
      fits(dataOf(docs, url))
      assert.deepEqual(fits.errors ?? [], [])
    }
})

test('the schema refuses data with a field too few or too many', () => {
  const { title: _, ...less } = dataOf()
  assert.equal(fits(less), false)
  assert.equal(fits({ ...dataOf(), more: 1 }), false)
})

test('every piece of a quotation is a slice of the text of its article, in code points', () => {
  const doc = harbour()
  const points = [...doc.article.text]
  const { quotations } = dataOf([doc])
  assert.ok(quotations.length > 0)
  for (const { pieces } of quotations)
    for (const { words, start, end } of pieces) assert.equal(points.slice(start, end).join(''), words)
})
