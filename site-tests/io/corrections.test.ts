import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBelow, siteFolder } from './program.ts'

const TEXT = `“We will build it,” Mayor Tom Reed said on Tuesday.

The Port Authority met Ana Bell. The Harbour Board said the pier was lost.
`
const ARTICLES = { 'a.md': `---\npublished: 2015-11-24\n---\n${TEXT}` }

test('publish, fix a speaker, merge two names, edit the article, build again: nothing breaks', async context => {
  const site = siteFolder(context, ARTICLES)
  assert.equal((await site.build()).status, 0)
  const before = filesBelow(site.root).filter(path => /^_site\/(quotes|entities)\//.test(path))
  const quotation = before.find(path => path.includes('we-will-build-it'))!
  site.write(
    'content/corrections/a.yaml',
    `# yaml-language-server: $schema=schema.json
- permalink: ${quotation.replace('_site/', '')}
  speaker: Ana Bell
  by: Ida Moss
  on: 2015-11-25
- entity: Port Authority
  same-as: Harbour Board
`,
  )
  const corrected = await site.build()
  assert.deepEqual([corrected.status, corrected.stderr], [0, ''])
  assert.match(
    site.read(quotation),
    /Corrected by the editor: the speaker is Ana Bell; the program had said Tom Reed/,
  )
  site.write('content/articles/a.md', ARTICLES['a.md'].replace('“We', 'It rained all day.\n\n“We'))
  const edited = await site.build()
  assert.deepEqual([edited.status, edited.stderr], [0, ''])
  assert.match(site.read(quotation), /Corrected by the editor: the speaker is Ana Bell/)
  assert.match(site.read('_site/corrections.html'), /Port Authority is the same as Harbour Board/)
  const after = new Set(filesBelow(site.root))
  assert.deepEqual(
    before.filter(path => !after.has(path)),
    [],
  )
})

test('the page of what an editor took off the site says so', async context => {
  const site = siteFolder(context, ARTICLES)
  await site.build()
  const gone = filesBelow(site.root).find(path => path.startsWith('content/pages/quotes/we-will-build'))!
  site.write(
    'content/corrections/a.yaml',
    '- exact: We will build it\n  hide: yes\n- entity: Ana Bell\n  hide: yes\n',
  )
  assert.equal((await site.build()).status, 0)
  const pages = [gone, 'content/pages/entities/ana-bell.md'].map(site.read)
  for (const page of pages) assert.match(page, /^Hidden by the editor: the program had shown/m)
  assert.doesNotMatch(pages.join(''), /no longer takes|no longer finds/)
})

test('a correction that cannot be applied stops the build, with all others like it and the nearest passages', async context => {
  const site = siteFolder(context, ARTICLES)
  site.write(
    'content/corrections/a.yaml',
    '- exact: We will never build it, said Reed\n  speaker: Ana Bell\n- entity: Tom Read\n  name: X\n- exact: it\n  spaeker: Y\n',
  )
  site.write('content/corrections/b.yaml', '- entity: Reed\n  name: X\n')
  const { status, stderr } = await site.build()
  assert.equal(status, 1)
  assert.match(
    stderr,
    /a\.yaml:1:3: error: expected words of the article, found none that are “We will never/,
  )
  assert.match(stderr, /nearest:\n +content\/articles\/a\.md:4: “We will build it,” Mayor Tom Reed said/)
  assert.match(stderr, /a\.yaml:3:3: error: .*found “Tom Read”\n +write one of Tom Reed, or delete/)
  assert.match(stderr, /a\.yaml:6:3: error: .*found spaeker/)
  assert.match(stderr, /b\.yaml:1:1: error: expected a file named like an article/)
  assert.match(stderr, /found 4 errors/)
  assert.deepEqual(
    filesBelow(site.root).filter(path => !/^(content|\.cache)\//.test(path)),
    [],
  )
})

test('a decision for every article joins two pages, although each article has one name only', async context => {
  const site = siteFolder(context, {
    'a.md': 'Ana Bell met Tom Reed on Monday.\n',
    'b.md': 'Anna Bell met Tom Reed on Monday.\n',
  })
  site.write('content/corrections/all.yaml', '- entity: Anna Bell\n  same-as: Ana Bell\n')
  const { status, stderr } = await site.build()
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(site.read('content/pages/entities/ana-bell.md'), /named twice · in 2 articles/)
  site.write('content/corrections/all.yaml', '- entity: Anna Bell\n  same-as: Ana Ball\n')
  assert.match((await site.build()).stderr, /all\.yaml:1:3: error: expected a name that an article has/)
})
