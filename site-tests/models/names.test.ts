import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readWeights } from '../../scripts/io/weights.ts'
import { nameModel } from '../../scripts/models/names/index.ts'
import { LABELS, mayEnd, mayFollow, mayStart, toLabels, toSpans } from '../../scripts/models/names/labels.ts'
import { readLexicon } from '../../scripts/models/names/lexicon.ts'
import { bestLabels } from '../../scripts/models/names/viterbi.ts'
import { splitHyphens } from '../../scripts/text/hyphens.ts'

test('names become labels and labels names again', () => {
  const spans = [
    { first: 0, end: 1, type: 'person' },
    { first: 1, end: 4, type: 'organization' },
    { first: 5, end: 7, type: 'event' },
  ] as const
  assert.deepEqual(toSpans(toLabels(8, spans)), spans)
})

test('the best labels follow one another as labels may, whatever the scores', () => {
  const score = fc.double({ min: -10, max: 10, noNaN: true })
  const scores = fc
    .integer({ min: 1, max: 6 })
    .chain(length =>
      fc.tuple(
        fc.constant(length),
        fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
        fc.array(score, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
      ),
    )
  fc.assert(
    fc.property(scores, ([length, emissions, transitions]) => {
      const labels = [...bestLabels(emissions, transitions, length)]
      assert.ok(mayStart(labels[0]!) && mayEnd(labels.at(-1)!))
      for (const [i, label] of labels.entries()) if (i > 0) assert.ok(mayFollow(labels[i - 1]!, label))
    }),
  )
})

test('bytes that are no lexicon are refused', () => {
  assert.throws(() => readLexicon(new Uint8Array(12)), /expected a lexicon of names, found 12 other bytes/)
})

const parts = (form: string) =>
  splitHyphens([{ start: 10, end: 10 + form.length, form }]).map(part => [part.form, part.start])

test('hyphenated words part where one side looks like a name', () => {
  assert.deepEqual(parts('anti-ISIS'), [
    ['anti', 10],
    ['-', 14],
    ['ISIS', 15],
  ])
  for (const whole of ['al-Assad', 'T-shirt', 'well-known', 'Bell-Reed', '-', 'A-'])
    assert.deepEqual(parts(whole), [[whole, 10]])
})

const model = nameModel(readWeights)

test('the recogniser answers for every sentence, within its words, and always the same', () => {
  const word = fc.constantFrom('Ana', 'Bell', 'of', 'the', 'Oslo', 'said', 'IS', '-', '2015', 'é', '😀', '')
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 5 }), document => {
      const found = model.recognise(document)
      assert.equal(found.length, document.length)
      for (const [i, names] of found.entries()) {
        let from = 0
        for (const { first, end } of names) {
          assert.ok(first >= from && end > first && end <= document[i]!.length)
          from = end
        }
      }
      assert.deepEqual(model.recognise(document), found)
    }),
    { numRuns: 50 },
  )
})
