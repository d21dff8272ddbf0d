import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normalize } from '../../scripts/text/normalize.ts'

const uniform = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')

// Signs that meet badly: bases, marks of several classes, jamo, singletons, line ends, lone surrogates, joiners.
const signs = [
  ...['a', 'e', ' ', '\n', '\r', '\r\n', '\t', '"', '“', '\ufeff', '\u2028', '\u00a0', '\u2001'],
  ...['\u0301', '\u0327', '\u0323', '\u0345', '\u0344', '\u3099', '\u09be', '\u09c7', '\u0dcf', '\u1b35'],
  ...['\u1100', '\u1161', '\u11a8', '\uac00', '\uac01', '\u1175', '\u115f', '\u1160'],
  ...[
    '\u212b',
    '\uf900',
    '\ufb1d',
    '\u0958',
    '\u1e9b',
    'é',
    'Å',
    '\u{1d15e}',
    '\u{2f800}',
    '\u{11099}\u{110ba}',
  ],
  ...[
    '\u{16d63}',
    '\u{16d67}',
    '\u{16d68}',
    '\u{1f469}\u200d\u{1f680}',
    '\ud800',
    '\udc00',
    '\u0f71',
    '\u0f72',
  ],
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map(parts => parts.join(''))

test('a text comes out in NFC, with LF line ends and without byte order mark', () => {
  fc.assert(
    fc.property(hostile, original => {
      assert.equal(normalize(original).text, uniform(original))
    }),
    { numRuns: 5000 },
  )
})

test('offsets map back in order, from the first sign to the end', () => {
  fc.assert(
    fc.property(hostile, original => {
      const { text, toOriginal } = normalize(original)
      const offsets = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset))
      assert.equal(offsets[0], original.startsWith('\ufeff') ? 1 : 0)
      assert.equal(offsets.at(-1), original.length)
      assert.deepEqual(
        offsets,
        [...offsets].sort((a, b) => a - b),
      )
    }),
    { numRuns: 2000 },
  )
})

test('what stands between two words is the same words in the original', () => {
  const word = fc.array(fc.constantFrom(...signs.filter(sign => !/[\s\ufeff]/.test(sign))), { minLength: 1 })
  const words = fc.array(
    word.map(parts => `w${parts.join('')}`),
    { minLength: 1, maxLength: 8 },
  )
  const gap = fc.constantFrom(' ', '\r\n', '\r', '\n', '  ', '\u2001', '\u00a0')
  fc.assert(
    fc.property(words, gap, fc.boolean(), (given, between, marked) => {
      const original = (marked ? '\ufeff' : '') + given.join(between)
      const { text, toOriginal } = normalize(original)
      for (const { 0: found, index } of text.matchAll(/[^\s]+/g)) {
        const back = original.slice(toOriginal(index), toOriginal(index + found.length))
        assert.equal(uniform(back), found)
      }
    }),
    { numRuns: 2000 },
  )
})

test('every code point that joins the one before it is taken together with it', () => {
  const joins = /^[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]$/u
  const missed: string[] = []
  for (let code = 0x80; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const sign = String.fromCodePoint(code)
    const parts = [...sign.normalize('NFD')]
    const composes = parts.length > 1 && sign.normalize('NFC') === sign
    if (composes) missed.push(...parts.slice(1).filter(part => !joins.test(part)))
    // A sign that changes places with a mark is a mark itself.
    const moves = `\u0345${sign}`.normalize('NFD') !== `\u0345${sign.normalize('NFD')}`
    if (moves && !joins.test(sign)) missed.push(sign)
  }
  assert.deepEqual(missed, [])
})

test('a megabyte of marks, of jamo, of line ends is no more than a megabyte of work', () => {
  for (const unit of ['\u0301\u0327', '\u1100\u1161\u11a8', '\r\n', 'e\u0301', '\u{1f469}\u200d', 'a']) {
    const original = unit.repeat(1_000_000 / unit.length)
    const { text, toOriginal } = normalize(original)
    assert.equal(toOriginal(text.length), original.length)
  }
})

test('a run of marks longer than any language has stays as it is', () => {
  const original = `a${'\u0301\u0327'.repeat(500)} e\u0301`
  assert.equal(normalize(original).text, `a${'\u0301\u0327'.repeat(500)} é`)
})
