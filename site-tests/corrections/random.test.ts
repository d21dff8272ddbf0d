import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { correct } from '../../scripts/corrections/index.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import type { Correction, Decision, Target } from '../../scripts/model/corrections.ts'
import { loadAnnotator } from '../../scripts/tools/annotator.ts'
import { ROOT } from '../rules/sources.ts'
import { assertSound } from './sound.ts'

const path = 'content/articles/us-france-airstrikes.md'
const [ingested] = ingest([{ path, bytes: readFileSync(join(ROOT, path)) }]).ingested
const doc = loadAnnotator()(ingested!.article)
const { text } = doc.article

const name = fc.constantFrom(...doc.entities.flatMap(entity => [entity.name, ...entity.aliases]))
const value = fc.constantFrom('2015-11-23', '2015-W48', 'A name', 'Obama')
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('same-as' as const, 'never-same-as' as const), other: name }),
  fc.record({ kind: fc.constantFrom('name' as const, 'role' as const, 'date' as const), value }),
  fc.record({
    kind: fc.constant('type' as const),
    type: fc.constantFrom('person' as const, 'place' as const),
  }),
  fc.record({ kind: fc.constant('speaker' as const), speaker: fc.option(name) }),
  fc.record({ kind: fc.constant('quotation' as const), speaker: fc.option(name) }),
  fc.record({
    kind: fc.constant('form' as const),
    form: fc.constantFrom('direct' as const, 'mixed' as const),
  }),
  fc.record({ kind: fc.constantFrom('not-a-quotation' as const, 'hide' as const, 'note' as const) }),
)
const words = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]) => ({ exact: text.slice(start, start + length) }))
const target: fc.Arbitrary<Target> = fc.oneof(
  words,
  name.map(entity => ({ entity })),
)
const place = { file: 'content/corrections/x.yaml', line: 1, column: 1 }
const correction = fc.record({
  article: fc.constantFrom(doc.article.slug, null),
  place: fc.constant(place),
  target,
  decision,
}) as fc.Arbitrary<Correction>

test('whatever is decided, in whatever order: ids and references hold, and every quotation is a slice of the text', () => {
  let applied = 0
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), corrections => {
      const result = correct(doc, corrections, new Map())
      applied += result.applied.length
      assertSound(result.doc)
      assert.equal(result.doc.article, doc.article)
      assert.equal(result.applied.length + result.unmet.length, corrections.length)
      assert.deepEqual(correct(doc, corrections, new Map()), result)
    }),
    { numRuns: 300 },
  )
  assert.ok(applied > 300, `only ${applied} were applied`)
})
