import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ingest } from '../../scripts/ingest/index.ts'
import { placesIn } from '../../scripts/ingest/places.ts'

const at = (source: string, offset: number) => {
  const { line, column } = placesIn(source, 'a')(offset)
  return `${line}:${column}`
}

test('lines and columns count what an editor shows', () => {
  assert.equal(at('ab\ncd', 4), '2:2')
  assert.equal(at('ab\r\ncd', 5), '2:2')
  assert.equal(at('ab\rcd', 4), '2:2')
  assert.equal(at('\ufeffab', 2), '1:2')
  assert.equal(at('e\u0301😀x', 4), '1:3')
  assert.equal(at('ab', 2), '1:3')
  assert.equal(at('ab\n', 3), '2:1')
})

test('places do not depend on the order in which they are asked for', () => {
  const source = fc
    .array(fc.constantFrom('a', 'é', 'e\u0301', '😀', '\n', '\r\n', '\r', '\t', '\ufeff'))
    .map(s => s.join(''))
  fc.assert(
    fc.property(source, fc.array(fc.nat(60)), (text, offsets) => {
      const place = placesIn(text, 'a')
      for (const offset of offsets.filter(wanted => wanted <= text.length))
        assert.deepEqual(place(offset), placesIn(text, 'a')(offset))
    }),
  )
})

test('a doubt in the text points to the file, past front matter, line ends and composed letters', () => {
  const source = '\ufeff---\r\npublished: 2015-11-24\r\n---\r\n\r\nCafe\u0301 one.\r\nCafe\u0301 two.\r\n'
  const [found] = ingest([{ path: 'a.md', bytes: new TextEncoder().encode(source) }]).ingested
  const { article, placeOf } = found!
  assert.equal(article.text, '\nCafé one.\nCafé two.\n')
  assert.deepEqual(placeOf(article.text.indexOf('two')), { file: 'a.md', line: 6, column: 6 })
})

test('twenty thousand places on one line of 600,000 are found without reading it anew for each', () => {
  const place = placesIn('é😀'.repeat(200_000), 'a')
  for (let offset = 0; offset < 600_000; offset += 30)
    assert.equal(place(offset).column, (offset / 3) * 2 + 1)
})
