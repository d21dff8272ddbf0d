import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { broken } from '../browser/links.ts'
import { BEFORE } from '../pages/history.ts'
import { renderMadeUp } from './made-up-sites.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'history-'))
before(() => renderMadeUp('history', ROOT))
after(() => rmSync(ROOT, { recursive: true }))

const read = (path: string) => readFileSync(join(ROOT, 'site', path), 'utf8')

test('every address of before has its page or its place', () => {
  for (const { path } of BEFORE) {
    const [file = '', id] = path.split('#')
    assert.ok(read(file).includes(id ? `id="${id}"` : '<main'), path)
  }
})

test('a page that moved sends the reader on, says where to, and is not a copy for search engines', () => {
  const html = read('entities/bell.html')
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\.\.\/entities\/ana-bell\.html">/)
  assert.match(html, /<link rel="canonical" href="\.\.\/entities\/ana-bell\.html">/)
  assert.match(html, /<main[\s\S]*<a href="ana-bell\.html">Ana Bell<\/a>/)
})

test('a page whose words are gone sends nobody anywhere, and is no result for search engines', () => {
  const html = read('quotes/we-have-a-choice-00000002.html')
  assert.match(html, /<meta name="robots" content="noindex">/)
  assert.doesNotMatch(html, /http-equiv="refresh"|rel="canonical"/)
})

test('these pages are valid HTML, and every link on them leads somewhere', async () => {
  const files = readdirSync(join(ROOT, 'site'), { recursive: true, encoding: 'utf8' })
  const pages = new Map(files.filter(path => path.endsWith('.html')).map(path => [path, read(path)]))
  assert.deepEqual(broken(pages, new Set(files)), [])
  // Preferences for writing say nothing about validity.
  const style = [
    'long-title',
    'no-trailing-whitespace',
    'void-style',
    'doctype-style',
    'attribute-boolean-style',
  ]
  const rules = Object.fromEntries(style.map(name => [name, 'off' as const]))
  const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  for (const [path, html] of pages) {
    const { results } = await checker.validateString(html)
    assert.deepEqual(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`),
      ),
      [],
    )
  }
})
