import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeLedger } from '../../scripts/exports/ledger.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import { entry } from '../pages/history.ts'

const GOOD = writeLedger([
  entry('article', 'articles/a.html', 'a', { article: 'a', first: '2031-03-04' }),
  entry('quotation', 'quotes/a-1.html', 'We go, he said.', { article: 'a', state: 'gone' }),
])
const read = (source: string) =>
  readLedger({ path: 'content/permalinks.json', bytes: new TextEncoder().encode(source) })
const LONG = 'a'.repeat(300)

test('the ledger these cases change is right', () => {
  assert.deepEqual(read(GOOD).findings, [])
  assert.equal(read(GOOD).entries.length, 2)
})

for (const [title, from, to, expected] of [
  ['a path of 300 characters', 'quotes/a-1', `quotes/${LONG}`, /:3:3: expected the address of a thing/],
  ['a path that leads out', 'quotes/a-1', 'quotes/../../a-1', /:3:3: expected the address of a thing/],
  ['a path that leads out, encoded', 'quotes/a-1', 'quotes/%2e%2e%2fa', /:3:3: expected the address/],
  ['a target of 300 characters', '"gone"', `"moved","to":"quotes/${LONG}.html"`, /:3:\d+: .* address .*aaa/],
  ['a target that leads out', '"gone"', '"moved","to":"quotes/../x.html"', /:3:\d+: .* address of a thing/],
  ['an article that leads out', '"article":"a","first"', '"article":"../a","first"', /:2:\d+: .*article/],
  [
    'an article of 300 characters',
    '"article":"a","first"',
    `"article":"${LONG}","first"`,
    /:2:\d+: .*article/,
  ],
  [
    'a day that no calendar has',
    '2031-03-04',
    '2031-13-45',
    /:2:\d+: expected a day of the calendar .*2031-13/,
  ],
  ['the 30th of February', '2031-03-04', '2031-02-30', /:2:\d+: expected a day of the calendar/],
  [
    'a key twice',
    '"kind":"quotation"',
    '"kind":"quotation","path":"quotes/b-2.html"',
    /:3:\d+: .*"path" again/,
  ],
  [
    'a key twice, once escaped',
    '"kind":"quotation"',
    '"kind":"quotation","p\\u0061th":"quotes/b-2.html"',
    /again/,
  ],
  ['a key of every object', '"kind":"quotation"', '"kind":"quotation","__proto__":"x"', /one of the keys/],
] as const) {
  test(`the ledger's reader refuses ${title}, by its place`, () => {
    const source = GOOD.replace(from, to)
    assert.notEqual(source, GOOD)
    const { entries, findings } = read(source)
    const told = findings.map(({ place, message, advice }) => {
      assert.match(advice, /restore/)
      return `${place.file}:${place.line}:${place.column}: ${message}`
    })
    assert.deepEqual(entries, [])
    assert.match(told[0] ?? '', expected)
  })
}
