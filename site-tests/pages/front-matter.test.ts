import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readPageFile } from '../../layouts/filters/page-file.ts'
import { brief } from '../../scripts/briefing/index.ts'
import type { PageOf } from '../../scripts/model/outputs.ts'
import { pages } from '../../scripts/pages/index.ts'
import { pageFiles, renderPage } from '../../scripts/pages/parts/page-files.ts'
import { ferry, harbour } from './articles.ts'

const folder = mkdtempSync(join(tmpdir(), 'matter-'))
after(() => rmSync(folder, { recursive: true }))

const odd = fc.constantFrom(
  '---',
  '\n',
  '\u2028',
  '\u0085',
  '\ufeff',
  '"',
  '\\',
  ': ',
  ' #',
  'data: {',
  '}',
  '😀',
)
const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), odd), { maxLength: 6 })
  .map(parts => parts.join(''))

test('whatever a page tells its layout arrives there, and any reader of YAML reads the same front matter', () =>
  fc.assert(
    fc.property(words, words, words, (title, description, label) => {
      const page: PageOf<'entity-part'> = {
        kind: 'entity-part',
        url: 'entities/x/mentions.html',
        title,
        description,
        published: '2031-03-04',
        source: 'https://example.org/?a=1#b',
        data: { partOf: { url: 'entities/x.html', label } },
        body: '# X\n\n---\n\nkind: about\n---\n',
      }
      const { data, body, ...facts } = page
      for (const [i, { text }] of pageFiles(page).entries())
        writeFileSync(join(folder, ['x.md', 'x.page.json'][i]!), text)
      const { kind } = page
      assert.deepEqual(readPageFile(join(folder, 'x.md')), {
        kind,
        title,
        description,
        data,
        body: `\n${body}\n`,
      })
      const [, matter = ''] = renderPage(page).split(/^---$/m)
      for (const version of ['1.1', '1.2'] as const) assert.deepEqual(parse(matter, { version }), facts)
    }),
  ))

const made = pages(brief([harbour(), ferry()], { language: 'en' }))

test('front matter is a few short lines, and a small part of what is written', () => {
  let [inFront, inAll] = [0, 0]
  for (const page of made) {
    const [, matter = ''] = renderPage(page).split(/^---$/m)
    assert.ok(matter.trim().split('\n').length <= 12, page.url)
    inFront += Buffer.byteLength(matter)
    for (const { text } of pageFiles(page)) inAll += Buffer.byteLength(text)
  }
  assert.ok(inFront <= 0.12 * inAll, `${inFront} of ${inAll} bytes`)
})

test('a page that has nothing to tell its layout has no file beside it', () => {
  for (const page of made)
    if (page.kind === 'gone' || page.kind === 'about') assert.equal(pageFiles(page).length, 1, page.url)
})
