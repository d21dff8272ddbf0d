import assert from 'node:assert/strict'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, siteFolder } from '../io/program.ts'

const FERRY = '---\npublished: 2015-11-24\n---\n“We sail at noon,” Mayor Tom Reed said on Tuesday.'
const HARBOUR = '---\npublished: 2015-11-25\n---\n“The harbour is shut,” Ana Bell said on Monday.'
const NEVER_CLOSED = '---\ntitle: never closed\nAna Bell said no.'

/** What is published, with its bytes; the generated Markdown is no promise. */
const published = ({ root, read }: ReturnType<typeof siteFolder>) =>
  filesBelow(root)
    .filter(path => /^_site\/|permalinks\.json$/.test(path))
    .map(path => [path, read(path)])

test('an article that cannot be read is set aside and told; the others are published', async context => {
  const site = siteFolder(context, {
    'ferry.md': FERRY,
    'front.md': NEVER_CLOSED,
    'bytes.txt': Buffer.from([0x57, 0x93, 0x0a]),
    'french.md': '---\nlanguage: fr\n---\nMots.',
    'same.md': 'Words.',
    'SAME.txt': 'Other words.',
  })
  site.write('content/corrections/front.yaml', '- exact: no\n  hide: yes\n')
  const { status, stdout, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  const aside = ['SAME.txt', 'bytes.txt', 'french.md', 'front.md', 'same.md']
  const named = aside.map(name => `content/articles/${name}`).join(', ')
  assert.match(stdout, /^articles {5}1$/m)
  assert.ok(stdout.includes(`set aside    5: ${named}\n`), stdout)
  assert.ok(stderr.includes(`set aside: ${named}: what cannot be read is not in the site`), stderr)
  for (const place of ['SAME.txt:1:1', 'bytes.txt:1:2', 'french.md:1:1', 'front.md:1:1', 'same.md:1:1'])
    assert.ok(stderr.includes(`content/articles/${place}: error: `), place)
  const paths = filesBelow(site.root).filter(path => path.startsWith('_site/articles/'))
  assert.deepEqual(paths, ['_site/articles/ferry.html'])

  site.write('content/articles/front.md', FERRY.replace('noon', 'no time'))
  assert.match((await site.build()).stdout, /^articles {5}2$/m)
})

test('a stray control character is one warning, and a visible sign on the page', async context => {
  const stray = HARBOUR.replace('harbour', 'har\u0083\u0083bour').replace(
    '---\n',
    '---\ntitle: A \u0007 bell\n',
  )
  const site = siteFolder(context, { 'harbour.md': stray })
  const { status, stdout } = await site.build()
  assert.equal(status, 0)
  assert.equal(stdout.match(/: warning: /g)?.length, 1)
  assert.match(stdout, /harbour\.md:2:10: warning: .*U\+0007 and 2 more; each is shown as \ufffd/)
  const page = site.read('_site/articles/harbour.html')
  assert.match(page, /The har\ufffd\ufffdbour is shut,/)
  assert.match(page, /<h1>A \ufffd bell<\/h1>/)
})

test('with --strict, either stops the build, and nothing is published', async context => {
  for (const bad of [NEVER_CLOSED, HARBOUR.replace('shut', 'sh\u0083ut')]) {
    const site = siteFolder(context, { 'ferry.md': FERRY, 'harbour.md': bad })
    const { status, stderr } = await site.build({}, '--strict')
    assert.equal(status, 1)
    assert.match(stderr, /content\/articles\/harbour\.md:\d+:\d+: /)
    assert.deepEqual(published(site), [])
  }
})

test('a published article that cannot be read any more is not told as withdrawn, under another name neither', async context => {
  const site = siteFolder(context, { 'ferry.md': FERRY, 'harbour.md': HARBOUR })
  assert.equal((await site.build()).status, 0)
  const before = published(site)
  const refused = async () => {
    const { status, stderr } = await site.build()
    assert.equal(status, 1)
    assert.match(stderr, /expected every published article while content\/articles\/\w+\.md cannot be read/)
    assert.match(stderr, /^ {2}articles\/harbour\.html$/m)
    assert.deepEqual(published(site), before)
  }
  site.write('content/articles/harbour.md', NEVER_CLOSED)
  await refused()
  renameSync(join(site.root, 'content/articles/harbour.md'), join(site.root, 'content/articles/quay.md'))
  await refused()
  rmSync(join(site.root, 'content/articles/quay.md'))
  assert.equal((await site.build()).status, 0)
  assert.match(site.read('content/permalinks.json'), /"path":"articles\/harbour\.html".*"state":"gone"/)
})
