import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StepResult, said, summary } from '../../scripts/tools/test-summary.ts'

const taken = (ms: number) => ({ name: `of ${ms}`, place: 'a.test.ts', ms })
const HELD: StepResult = {
  title: 'units',
  passed: 3,
  failures: [],
  tests: Array.from({ length: 12 }, (_, n) => taken(n * 1000)),
}
const FAILED: StepResult = {
  title: 'stories',
  passed: 1,
  failures: [{ name: 'the page opens', place: 'page.spec.ts:7', message: 'expected a page,\nfound none' }],
}

test('the end of a log names what failed, where and why, and counts it', () => {
  const log = summary([HELD, FAILED])
  assert.ok(
    log.endsWith(`
== failed in: stories
  page.spec.ts:7  the page opens
    expected a page,
    found none

4 passed, 1 failed`),
    log,
  )
})

test('the ten slowest of a step are told, the slowest first', () => {
  const [, title, ...lines] = summary([HELD]).split('\n')
  assert.equal(title, '== slowest tests of: units')
  assert.deepEqual(
    lines.slice(0, -2),
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map(s => `${`${s}.0`.padStart(7)} s  a.test.ts  of ${s * 1000}`),
  )
})

test('a long message is cut, and says by how much', () => {
  const message = Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n')
  const log = summary([{ ...FAILED, failures: [{ ...FAILED.failures[0]!, message }] }])
  assert.match(log, /line 24\n {4}… and 15 lines more\n\n1 passed, 1 failed$/)
})

test('an error is told in plain text, without the places within Node', () => {
  const error = new Error('no')
  error.stack =
    'Error: \u001b[31mno\u001b[39m\n    at a.ts:1:2\n    at Test.run (node:internal/test_runner/test:796:25)\n'
  assert.equal(said(error), 'Error: no\n    at a.ts:1:2\n')
  assert.equal(said('test failed'), 'test failed')
})
