import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readPageFile } from '../../layouts/filters/page-file.ts'
import type { Page } from '../../scripts/model/outputs.ts'
import { renderPage } from '../../scripts/pages/index.ts'

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

test('whatever a page tells its layout arrives there, and any reader of YAML reads the same', () =>
  fc.assert(
    fc.property(words, words, words, (title, description, label) => {
      const page: Page = {
        kind: 'moved',
        url: 'entities/x.html',
        title,
        description,
        data: { to: { url: 'entities/y.html', label } },
        body: '# X\n\n---\n\ndata: {\n}',
      }
      const file = join(folder, 'x.md')
      writeFileSync(file, renderPage(page))
      const { url: _url, ...told } = page
      assert.deepEqual(readPageFile(file), { ...told, body: `\n${page.body}\n` })
      const [, matter = ''] = renderPage(page).split(/^---$/m)
      for (const version of ['1.1', '1.2'] as const) {
        const { body: _, ...facts } = page
        assert.deepEqual(parse(matter, { version }), facts)
      }
    }),
  ))
