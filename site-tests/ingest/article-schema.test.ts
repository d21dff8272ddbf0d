import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { Ajv } from 'ajv'
import { ingest } from '../../scripts/ingest/index.ts'
import { articleSchema, type FRONT_KEYS } from '../../scripts/ingest/markdown/keys.ts'
import { matchesGolden } from '../golden.ts'

/** Values that are right, for every key. */
const VALUES: Readonly<Record<keyof typeof FRONT_KEYS, string>> = {
  title: 'The bridge opens',
  byline: 'Ana Bell',
  publisher: 'Harlow Post',
  sourceUrl: 'https://post.example/bridge',
  published: '2031-03-04',
  language: 'en-GB',
  rights: 'excerpt',
  story: 'The Harlow bridge; The storm',
  retrieved: '2031-03-06',
  original: 'originals/bridge.html',
  originalSha256: 'a'.repeat(64),
  originalType: 'text/html',
}

const found = (front: string) =>
  ingest([{ path: 'content/articles/a.md', bytes: new TextEncoder().encode(`---\n${front}\n---\nWords.\n`) }])
    .findings

test('the schema for editing programs says what the program reads', () => {
  const file = 'content/article-schema.json'
  const schema = articleSchema()
  // The file is formatted like the others of the project.
  if (!isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), schema))
    matchesGolden(file, `${JSON.stringify(schema, null, 2)}\n`)
})

test('every key that is right is read and accepted, and every other one is refused by both', () => {
  const accepts = new Ajv({ validateFormats: false }).compile(articleSchema())
  for (const [key, value] of Object.entries(VALUES)) {
    assert.deepEqual(found(`${key}: ${value}`), [], key)
    assert.ok(accepts({ [key]: value }), key)
    assert.equal(found(`${key}x: ${value}`).length, 1, key)
    assert.ok(!accepts({ [`${key}x`]: value }), key)
  }
  for (const key of ['original', 'originalSha256', 'originalType']) {
    assert.equal(found(`${key}: ../x`)[0]?.severity, 'error', key)
    assert.ok(!accepts({ [key]: '../x' }), key)
  }
})

test('a mistaken key or value comes with what was most likely meant', () => {
  const advice = (front: string) => found(front).map(finding => finding.advice)
  assert.deepEqual(advice('tittle: x'), ['write title'])
  assert.deepEqual(advice('publishd: 2031-03-04'), ['write published'])
  assert.deepEqual(advice('source: Harlow Post'), ['write publisher, or sourceUrl for the address'])
  assert.deepEqual(advice('retreived: 2031-03-04'), ['write retrieved'])
  assert.match(advice('published: 2031-3-4')[0]!, /^did you mean 2031-03-04/)
  assert.match(advice('published: 4 March 2031')[0]!, /^did you mean 2031-03-04/)
  assert.match(advice('sourceUrl: post.example/bridge')[0]!, /^did you mean https:\/\/post\.example\/bridge/)
  assert.match(advice('language: English')[0]!, /^did you mean en\b/)
})
