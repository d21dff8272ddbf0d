import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeLedger } from '../../scripts/exports/ledger.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import { addressOf } from '../../scripts/text/addresses.ts'
import { entry } from '../pages/history.ts'

const read = (text: string) =>
  readLedger({ path: 'content/permalinks.json', bytes: new TextEncoder().encode(text) })
const problems = (text: string) =>
  read(text).findings.map(
    ({ place, message, advice }) => `${place.line}:${place.column}: ${message}; ${advice}`,
  )

const A = entry('quotation', 'quotes/a-1.html', 'We go,', { before: 'So: "', after: '" he said.' })
const B = entry('entity', 'entities/b.html', 'Tom Reed', { article: null, type: 'person', was: ['Tom Read'] })
const GOOD = writeLedger([B, A])
const changed = (from: string | RegExp, to: string) => problems(GOOD.replace(from, to))

test('what is written is read again, sorted by address', () => {
  assert.deepEqual(read(GOOD), { entries: [B, A], findings: [] })
  const lines = GOOD.split('\n')
  assert.deepEqual(read([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n')).entries, [B, A])
  assert.deepEqual(read(GOOD.replaceAll('\n', '\r\n')).entries, [B, A])
  assert.deepEqual(readLedger(undefined), { entries: [], findings: [] })
})

test('it is JSON, one entry a line, and adding one touches no other line', () => {
  const wider = writeLedger([B, A, entry('quotation', 'quotes/c-2.html', 'We stay.')])
  assert.equal(JSON.parse(wider).length, 4)
  assert.deepEqual(wider.split('\n').filter(line => !GOOD.split('\n').includes(line)).length, 1)
})

test('any words come back as they were', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, before) => {
      const one = entry('quotation', addressOf('quotation', 'x-1'), words, { before })
      assert.deepEqual(read(writeLedger([one])).entries, [one])
    }),
  ))

const WRONG: readonly (readonly [title: string, found: readonly string[], expected: RegExp])[] = [
  [
    'a mark of a merge conflict',
    changed('\n,', '\n<<<<<<< HEAD\n,'),
    /^2:1: .*merge conflict.*keep the entries of both/,
  ],
  [
    'a line that is no JSON',
    changed('"state":"live"}', '"state":live}'),
    /^2:\d+: expected an entry in JSON/,
  ],
  ['an entry cut off', changed(/,"state":"live"}\n\]/, '\n]'), /^3:\d+: expected an entry in JSON.*restore/],
  ['a line without its comma', changed('\n,', '\n'), /^2:1: expected a line that begins with a comma/],
  [
    'one address twice',
    changed('\n]', `\n${GOOD.split('\n')[1]}\n]`),
    /^4:1: .*entities\/b\.html again, which line 2 has; delete one/,
  ],
  [
    'another version',
    changed('"version":1', '"version":2'),
    /^1:1: expected version 1 of the ledger, found 2; use the release/,
  ],
  ['no first line', changed(/^.*\n/, ''), /^1:1: expected the first line to be/],
  ['a file cut off', changed('\n]\n', '\n'), /^3:\d+: expected \] on the last line/],
  [
    'words changed by hand',
    changed('We go,', 'We go!'),
    /^3:\d+: expected the words whose hash is \w+, found others: "We go!"; restore/,
  ],
  [
    'a value of another type',
    changed('"was":["Tom Read"]', '"was":"Tom Read"'),
    /^2:\d+: expected a list of texts for was, found "Tom Read"/,
  ],
  [
    'an unknown state',
    changed('"state":"live"', '"state":"dead"'),
    /^2:\d+: expected one of live, gone, moved for state/,
  ],
  [
    'a mistyped key',
    changed('"first"', '"frist"'),
    /^2:\d+: expected one of the keys .*found "frist"; write first/,
  ],
  ['a missing value', changed('"kind":"entity",', ''), /^2:1: expected a value for kind, found none/],
  [
    'an address of another kind',
    changed('entities/b.html', 'quotes/b.html'),
    /^2:\d+: expected the address of a thing of the kind entity/,
  ],
  ['an address outside the site', changed('entities/b.html', '../b.html'), /^2:\d+: expected the address/],
  [
    'moved without a target',
    changed('"state":"live"', '"state":"moved"'),
    /^2:\d+: expected an address in "to" exactly when/,
  ],
  [
    'a day that is none',
    changed('2031-03-04', 'March'),
    /^2:\d+: expected a day of the calendar as YYYY-MM-DD for first/,
  ],
  ['an empty file', problems(''), /^1:1: expected the first line to be .*found nothing/],
]

for (const [title, found, expected] of WRONG)
  test(`${title} is an error that says where, and what to do`, () => {
    assert.equal(found.length >= 1, true)
    assert.match(found[0]!, expected)
  })
