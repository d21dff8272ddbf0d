import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { unzipSync } from 'fflate'
import { filesBelow, siteFolder } from './program.ts'

// Made up. Each sentence that no excerpt may show has a word that stands nowhere else.
const LEFT_OUT = [
  'larkspur',
  'quillback',
  'sandpiper',
  'thistle',
  'wagtail',
  'foxglove',
  'burdock',
  'milkwort',
  'yarrow',
]
const SHOWN = ['We will build it', 'the ships would sail', 'on Friday']
const TEXT = `The larkspur stood in bloom at Oldhaven on 3 March 2015.

## A quillback at the door

Mayor Tom Reed came at noon. "We will build it," Reed said on Tuesday. On 4 May 2014 the sandpiper left Oldhaven.

- a thistle in the yard
- a wagtail on the roof

![A foxglove](foxglove.png)

Ana Bell said that the ships would sail on Friday. Bell met Reed by the burdock in 2013.

She "never liked the harbour", she said. The song “Milkwort” was played.

The yarrow was cut in April 2015.
`
const article = (more: string) =>
  `---\ntitle: A harbour is built\npublished: 2015-11-24\nsourceUrl: https://example.org/harbour\n${more}---\n${TEXT}`

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const folder = (context: TestContext, more: string) =>
  siteFolder(context, { 'harbour.md': article(more), 'foxglove.png': PNG })

/** All text of a built site, what is packed into books included, in small letters, with the names of its files. */
function everythingIn(root: string): string {
  const texts: string[] = []
  for (const base of ['_site', 'content/pages'])
    for (const path of filesBelow(join(root, base))) {
      const bytes = readFileSync(join(root, base, path))
      const parts = path.endsWith('.epub') ? Object.entries(unzipSync(bytes)) : [[path, bytes] as const]
      for (const [name, part] of parts) texts.push(name, new TextDecoder().decode(part))
    }
  return texts.join('\n').toLowerCase()
}

/** Words that stand in the text, addresses aside: what has been published keeps its address, and the words in it. */
const leakedFrom = (text: string): string[] => {
  const words = text.replace(/\be-[a-z0-9-]+/g, '')
  return LEFT_OUT.filter(word => words.includes(word))
}

test('of an excerpt, no word but those of the sentences with quotations stands in any file of the site', async context => {
  const site = folder(context, 'rights: excerpt\n')
  const outcome = await site.build({}, '--single', '--epub')
  assert.equal(outcome.status, 0, outcome.stderr)
  const text = everythingIn(site.root)
  assert.deepEqual(leakedFrom(text), [])
  for (const words of SHOWN) assert.ok(text.includes(words.toLowerCase()), words)
  const page = site.read('content/pages/articles/harbour.md')
  assert.match(page, /The rights to this article allow its quotations to be shown/)
  assert.match(page, /\[Read the whole at its source\]\(<https:\/\/example\.org\/harbour>\)/)
  assert.match(page, /\[…\](?:.|\n)*We will build it/)
})

test('of a linked article, no word but its title and its facts stands in any file of the site', async context => {
  const site = folder(context, 'rights: link\n')
  const outcome = await site.build({}, '--single', '--epub')
  assert.equal(outcome.status, 0, outcome.stderr)
  const text = everythingIn(site.root)
  assert.deepEqual(
    [...LEFT_OUT, ...SHOWN.map(words => words.toLowerCase())].filter(words => text.includes(words)),
    [],
  )
  assert.match(site.read('content/pages/articles/harbour.md'), /allow no word of it to be shown here/)
})

test('the whole text is published without a line on rights, and the markers of this test are in it', async context => {
  const site = folder(context, '')
  assert.equal((await site.build()).status, 0)
  assert.deepEqual(leakedFrom(everythingIn(site.root)), LEFT_OUT)
})

test('what was published whole and is an excerpt now keeps its addresses, and the words that may not be shown go', async context => {
  const site = folder(context, '')
  assert.equal((await site.build()).status, 0)
  const before = filesBelow(join(site.root, '_site')).filter(path =>
    /^(?:quotes|articles)\/.*\.html$/.test(path),
  )
  site.write('content/articles/harbour.md', article('rights: excerpt\n'))
  assert.equal((await site.build()).status, 0)
  const excerpt = everythingIn(site.root)
  assert.deepEqual(leakedFrom(excerpt), [])
  assert.match(excerpt, /no longer shown/)
  site.write('content/articles/harbour.md', article('rights: link\n'))
  assert.equal((await site.build()).status, 0)
  const linked = everythingIn(site.root)
  assert.deepEqual(
    [...leakedFrom(linked), ...SHOWN.filter(words => linked.includes(words.toLowerCase()))],
    [],
  )
  const after = new Set(filesBelow(join(site.root, '_site')))
  assert.deepEqual(
    before.filter(path => !after.has(path)),
    [],
  )
})

test('the rights of the site are those of an article that states none', async context => {
  const site = folder(context, '')
  site.write('content/_data/site.yaml', 'rights: excerpt\n')
  site.write('content/articles/own.md', '---\nrights: full\n---\nA pimpernel grew.\n')
  const outcome = await site.build()
  assert.equal(outcome.status, 0, outcome.stderr)
  const text = everythingIn(site.root)
  assert.deepEqual(leakedFrom(text), [])
  assert.ok(text.includes('pimpernel'))
  // Without a title, an excerpt is called by its day: its first words may stand in the middle of a quotation.
  site.write(
    'content/articles/harbour.md',
    `---\npublished: 2015-11-24\n---\nA dog barked.\n\n“We go. We stay,” Ana Bell said.\n`,
  )
  assert.equal((await site.build()).status, 0)
  assert.match(site.read('content/pages/articles/harbour.md'), /^title: "24 November 2015"$/m)
})

test('an excerpt that readers cannot tell or find is warned of, and other words for rights are refused', async context => {
  const site = siteFolder(context, {
    'a.md': '---\nrights: link\n---\nA harbour.\n',
    'b.md': '---\nrights: some\n---\nA harbour.\n',
  })
  const { status, stdout, stderr } = await site.build()
  assert.equal(status, 0)
  const told = stdout + stderr
  assert.match(told, /a\.md:1:1.*expected title of an article with rights: link, found none/)
  assert.match(told, /a\.md:1:1.*expected sourceUrl of an article with rights: link, found none/)
  assert.match(told, /b\.md:2:9.*expected full, excerpt or link for rights, found some/)
})
