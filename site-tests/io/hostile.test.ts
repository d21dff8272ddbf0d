import assert from 'node:assert/strict'
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ingest } from '../../scripts/ingest/index.ts'
import { filesBelow, siteFolder } from './program.ts'
import { active, shownText } from './shown.ts'

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

/** The one link that the Markdown below has: it leads somewhere when a reader follows it. */
const LINK = 'a href=https://auto.example/'

const HOSTILE = String.raw`{{ 7*7 }} {% include "x" %} <%= 7*7 %> <script>alert(1)</script> <img src=x onerror=alert(1)>

"We <b>will</b> &amp; {{ 8*8 }} go," said Ana Bell on Tuesday. Then \* and \\ and &#42; and &copy; stood there.

![x](http://evil.example/x.png) [a](javascript:alert(1)) *stars* _lines_ ~~x~~ ${'`code`'} https://bare.example said it.

# Heading? she said.
    indented  two  spaces
- list
1. one
> quote
---
<!-- comment --> <https://auto.example> | a | b | end ¶ [¶](#x) [3](quotes/x.md) ^1 [^1]: note.`

test('hostile articles are shown to the last character, and nothing in them runs', async context => {
  const articles: Record<string, string> = {
    'templates.md': `---\ntitle: "<script>{{ 7*7 }}</script>"\npermalink: ../../x\ntemplateEngineOverride: njk,md\nlayout: ../../x\n---\n${HOSTILE}`,
    'windows.md': `\ufeff---\r\npublished: 2015-11-24\r\n---\r\n${HOSTILE.replaceAll('\n', '\r\n')}\r\nCafe\u0301 \u1112\u1161\u11ab.`,
    'no date.txt': HOSTILE,
    '😀.md': '---\ntitle: 😀\n---\n😀',
    'fences.txt': '---js\n{ process.exit(7) }\n---\nWords.',
  }
  const site = siteFolder(context, articles)
  const { status, stdout, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  assert.match(stdout, /templates\.md:3:1: warning: .*permalink/)
  const pages = filesBelow(site.root).filter(path => path.startsWith('_site/articles/'))
  assert.equal(pages.length, Object.keys(articles).length)
  for (const [name, slug] of [
    ['templates.md', 'templates'],
    ['windows.md', 'windows'],
    ['no date.txt', 'no-date'],
    ['fences.txt', 'fences'],
  ] as const) {
    const file = { path: name, bytes: new TextEncoder().encode(articles[name]!) }
    const { text } = ingest([file]).ingested[0]!.article
    assert.equal(shownText(site.read(`_site/articles/${slug}.html`)), bare(text), name)
  }
  for (const path of filesBelow(site.root).filter(name => name.endsWith('.html')))
    assert.deepEqual(
      active(site.read(path)).filter(found => found !== LINK),
      [],
      path,
    )
  assert.deepEqual(readdirSync(site.outside), ['site'])
  assert.deepEqual(
    filesBelow(site.root).filter(path => !/^(_site|\.cache|content\/pages|content\/articles)\//.test(path)),
    ['content/permalinks.json'],
  )
})

test('a megabyte on one line is built', async context => {
  const text =
    'The ships lay in the harbour and nobody spoke of them. '.repeat(9_000) + 'word '.repeat(100_000)
  const site = siteFolder(context, { 'long.txt': text })
  const { status, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  assert.ok(shownText(site.read('_site/articles/long.html')) === bare(text))
})

test('with --strict every error in every file is told at once, without a stack, and nothing is written', async context => {
  const site = siteFolder(context, {
    'a.md': '---js\nrequire("fs").writeFileSync("ran", "")\n---\nWords.',
    'b.md': '---\ntitle: [\n---\nWords.',
    'c.md': '---\npublished: 2015-13-01\nlanguage: fr\n---\nWords.',
    'd.md': '',
    'e.txt': Buffer.from([0x57, 0x93, 0x0a]),
    'f.txt': 'nul \0',
    'same.md': 'Words.',
    'SAME.txt': 'Words.',
    'g.md': '---\ntitle: never closed\nWords.',
    'h.md': '---\nlanguage: fr\n---\nMots.',
  })
  const { status, stderr } = await site.build({}, '--strict')
  assert.equal(status, 1)
  for (const place of [
    'a.md:1:1',
    'b.md:2:',
    'c.md:2:12',
    'd.md:1:1',
    'e.txt:1:2',
    'same.md:1:1',
    'g.md:1:1',
    'h.md:1:1',
  ])
    assert.match(stderr, new RegExp(`content/articles/${place.replace('.', '\\.')}[\\d:]*: error: `), place)
  assert.match(stderr, /content\/articles\/f\.txt:1:5: warning: /)
  assert.match(stderr, /stopped: found 9 errors/)
  assert.doesNotMatch(stderr, /\n\s+at /)
  assert.ok(filesBelow(site.root).every(path => path.startsWith('content/articles/')))
})

test('an empty folder is told', async context => {
  const { status, stderr } = await siteFolder(context, { '.keep': '' }).build()
  assert.equal(status, 1)
  assert.match(stderr, /expected at least one article in content\/articles, found none/)
})

test('links lead nowhere: neither what is read nor what is written leaves the folder', async context => {
  const site = siteFolder(context, {
    'a.md': '---\npublished: 2015-11-24\n---\nAna Bell said on Friday that it rained.',
  })
  const secret = join(site.outside, 'secret.md')
  writeFileSync(secret, 'Mayor Tom Reed said: "This is secret."')
  symlinkSync(secret, join(site.root, 'content/articles/b.md'))
  const refused = await site.build()
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /content\/articles\/b\.md/)

  const other = siteFolder(context, { 'a.md': site.read('content/articles/a.md') })
  other.write('content/pages/index.md', 'stale')
  writeFileSync(join(other.outside, 'kept.md'), 'kept')
  symlinkSync(other.outside, join(other.root, 'content/pages/articles'))
  symlinkSync(join(other.outside, 'kept.md'), join(other.root, 'content/pages/about.md'))
  assert.equal((await other.build()).status, 0)
  assert.deepEqual(readdirSync(other.outside), ['kept.md', 'site'])
  assert.match(other.read('content/pages/articles/a.md'), /it rained/)
  assert.match(other.read('../kept.md'), /^kept$/)
})
