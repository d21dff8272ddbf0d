import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slugOf, wordsId } from '../../scripts/text/slugs.ts'

const SLUGS: Readonly<Record<string, string>> = {
  'François Hollande': 'francois-hollande',
  "That's “it” – isn’t it?": 'thats-it-isnt-it',
  'Straße über Łódź': 'strasse-uber-lodz',
  CON: 'con-x',
  lpt1: 'lpt1-x',
  '../../etc/passwd': 'etc-passwd',
}

for (const [text, slug] of Object.entries(SLUGS))
  test(`“${text}” becomes ${slug}`, () => assert.equal(slugOf(text), slug))

test('text without a Latin letter or a digit becomes a hash, and different text a different one', () => {
  assert.match(slugOf('你好'), /^x-[0-9a-f]{8}$/)
  assert.notEqual(slugOf('你好'), slugOf('再见'))
  assert.match(slugOf(''), /^x-[0-9a-f]{8}$/)
})

test('any text makes a file name that every system takes', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      for (const slug of [slugOf(text), wordsId('article', text)]) {
        assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        assert.ok(slug.length <= 62, slug)
        assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com\d|lpt\d)$/)
      }
    }),
  ))

test('an id holds the first words and does not mind quote marks, case or spacing', () => {
  const id = wordsId('report', "We can't, and we will not go there.")
  assert.match(id, /^we-cant-and-we-will-not-[0-9a-f]{8}$/)
  assert.equal(wordsId('report', 'WE CAN’T,\nand we will “not” go there'), id)
  assert.notEqual(wordsId('other', "We can't, and we will not go there."), id)
  assert.notEqual(wordsId('report', "We can't, and we will not go here."), id)
})
