import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { presentBrowser } from '../../scripts/tools/browser.ts'
import { filesBelow, run, siteFolder } from './program.ts'

const ARTICLES = {
  'bridge.md':
    '---\ntitle: The bridge\npublished: 2015-11-24\n---\n"We will build it," Mayor Ana Bell said.\n',
  'ships.md': '---\npublished: 2015-11-23\n---\nMarek Tolan said that the ships would sail.\n',
}
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined

test('articles and the whole are printed, with tags, text and the list of quotations', {
  skip: presentBrowser() ? false : 'no Chromium is installed',
}, async context => {
  const { root } = siteFolder(context, ARTICLES)
  const { status, stderr } = await run('tools/pdf.ts', ['--root', root])
  assert.deepEqual([status, stderr], [0, ''])
  const made = filesBelow(root).filter(path => path.endsWith('.pdf'))
  assert.deepEqual(made, ['briefing-bridge.pdf', 'briefing-ships.pdf', 'briefing.pdf'])
  if (hasQpdf) for (const name of made) execFileSync('qpdf', ['--check', join(root, name)], { stdio: 'pipe' })
  if (!hasPoppler) return
  const file = join(root, 'briefing-bridge.pdf')
  assert.match(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), /Title: +The bridge[\s\S]*Tagged: +yes/)
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  assert.match(text, /We will build it/)
  assert.match(text, /Notes/)
  assert.match(text, /Quotations by speaker[\s\S]*Ana Bell: 1/)
  const whole = execFileSync('pdftotext', [join(root, 'briefing.pdf'), '-'], { encoding: 'utf8' })
  assert.match(whole, /We will build it[\s\S]*the ships would sail/)
})

test('every fifth line of an article has its number where that is asked for', {
  skip: presentBrowser() && hasPoppler ? false : 'no Chromium or no pdftotext is installed',
}, async context => {
  const words = 'The harbour is full of boats and nobody has asked who they belong to. '
  const long = `---\npublished: 2015-11-24\n---\n${words.repeat(8)}\n\n${words.repeat(8)}\n`
  const { root } = siteFolder(context, { 'harbour.md': long })
  const { status, stderr } = await run('tools/pdf.ts', ['--root', root, '--article', 'harbour', '--lines'])
  assert.deepEqual([status, stderr], [0, ''])
  const file = join(root, 'briefing-harbour.pdf')
  const text = execFileSync('pdftotext', ['-layout', '-l', '1', file, '-'], { encoding: 'utf8' })
  // The first sentence is the head of a text without a title: lines are counted after that.
  const marked = text.split('\n').flatMap(line => /^ *(\d+) {2,}\S.*(?:boats|asked)/.exec(line)?.[1] ?? [])
  assert.deepEqual(marked.slice(0, 2), ['5', '10'], text)
})

test('an article that is not there is told', {
  skip: presentBrowser() ? false : 'no Chromium is installed',
}, async context => {
  const { root } = siteFolder(context, ARTICLES)
  const { status, stderr } = await run('tools/pdf.ts', ['--root', root, '--article', 'tower'])
  assert.equal(status, 1)
  assert.match(stderr, /expected one of the articles .*bridge.*; found tower/)
})
