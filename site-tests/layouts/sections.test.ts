import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { renderer } from '../../layouts/filters/render.ts'

/** The sections of a page of Markdown below its title. */
function sectionsOf(context: TestContext, markdown: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sections-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const front = ['kind: quote-index', 'url: x.html', 'title: "X"', 'description: "X"']
  const file = join(folder, 'x.md')
  writeFileSync(file, `---\n${front.join('\n')}\n---\n\n# X\n\n${markdown}\n`)
  writeFileSync(join(folder, 'x.page.json'), '{"quotations":[],"choices":{}}')
  return renderer(folder)({ url: 'x.html', file }).sections.map(({ name, closed }) => [name, closed])
}

test('a heading that ends in the number of its entries is closed at first', context =>
  assert.deepEqual(sectionsOf(context, '## 2015 (61)\n\nOne\n\n## Once (1,200)\n\nTwo'), [
    ['2015', true],
    ['once', true],
  ]))

test('a headline that ends in a number in brackets is open', context =>
  assert.deepEqual(sectionsOf(context, '## [Election results (2015)](articles/a.md)\n\nOne'), [['', false]]))

test('a headline has no class of its words, closed or open: it may read like a part of the page', context =>
  assert.deepEqual(
    sectionsOf(
      context,
      '## Speakers (3) [¶](#a-x)\n\nOne\n\n## [Speakers](articles/a.md)\n\nTwo\n\n## Speakers',
    ),
    [
      ['', true],
      ['', false],
      ['speakers', false],
    ],
  ))
