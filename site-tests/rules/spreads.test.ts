import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBelow, read } from './sources.ts'
import { spreadsIn } from './spreads.ts'

/** What is spread into a call and cannot be long; constants in capitals apart. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['...found.slice(0, MOST).map(entry => link(...entry)))', 'at most MOST entries'],
  ['...entry)))', 'the fields of one entry'],
  ['...digest)) !== (await hashOf(path))) return', 'the 32 bytes of a hash'],
  ['...at)', 'a function’s own parameters, handed on'],
  ['...content)', 'a function’s own parameters, handed on'],
  ['...sha256(utf8ToBytes(text))))}`', 'the 32 bytes of a hash'],
  ['...other)', 'the key of an entry and what it holds'],
  ['...found', 'at most MOST_NAMES names'],
  ['...hits.slice(0, FIRST))', 'the headlines that a screen shows'],
  ['...hits.slice(FIRST))', 'the articles that are read at once'],
  ['...read)', 'the articles that are read at once'],
  ["...')", 'the three dots are a word'],
])
const CONSTANT = /^\.\.\.[A-Z_]+\b/

const found = [...filesBelow('scripts'), ...filesBelow('layouts'), ...filesBelow('layouts', '.js')].flatMap(
  file => spreadsIn(read(file)).map(line => ({ file, line })),
)

test('a list spread into a call is found, also over lines; one in a list or an object is not', () => {
  assert.deepEqual(spreadsIn('a.push(\n  ...b,\n)\nMath.max(0, ...c.map(d => d))'), [
    '...b,',
    '...c.map(d => d))',
  ])
  assert.deepEqual(spreadsIn('a.push([...b], { ...c }, f(d))\nconst e = [...a, Math.max(1, 2)]'), [])
})

// Each item becomes an argument, and all of them have to lie on the stack: some 120,000 are too many.
test('no list is spread into a call that takes as many as there are', () => {
  const long = found.filter(({ line }) => !SHORT.has(line) && !CONSTANT.test(line))
  assert.deepEqual(long, [])
})

test('every exception is still there', () => {
  for (const [short, why] of SHORT)
    assert.ok(
      found.some(({ line }) => line === short),
      `${short} (${why})`,
    )
})
