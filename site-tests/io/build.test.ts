import assert from 'node:assert/strict'
import { existsSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, run, siteFolder, started } from './program.ts'

const ARTICLES = {
  'b.md': '---\npublished: 2015-11-24\n---\n"We will build it," Mayor Tom Reed said on Tuesday.\n',
  'a.md': '---\npublished: 2015-11-23\n---\nAna Bell said that the ships would sail on Friday.\n',
}

/** The memory of what is written holds the time of writing. */
const isSameAnywhere = (path: string): boolean => !path.startsWith('.cache/site/')

test('two builds of the same articles are the same, byte for byte', async context => {
  const one = siteFolder(context, ARTICLES)
  const two = siteFolder(context, Object.fromEntries(Object.entries(ARTICLES).reverse()))
  const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const outcomes = [await one.build({ TZ: 'UTC' }), await two.build(elsewhere)]
  assert.deepEqual(
    outcomes.map(({ status, stderr }) => [status, stderr]),
    [
      [0, ''],
      [0, ''],
    ],
  )
  assert.deepEqual(filesBelow(one.root), filesBelow(two.root))
  for (const path of filesBelow(one.root).filter(isSameAnywhere))
    assert.equal(one.read(path), two.read(path), path)
})

test('a second build writes only what differs, and removes what is no longer made', async context => {
  const site = siteFolder(context, ARTICLES)
  assert.equal((await site.build()).status, 0)
  const page = join(site.root, 'content/pages/articles/b.md')
  const { mtimeMs } = statSync(page)
  site.write('content/pages/quotes/old.md', 'orphan')
  unlinkSync(join(site.root, 'content/articles/a.md'))
  assert.equal((await site.build()).status, 0)
  assert.equal(statSync(page).mtimeMs, mtimeMs)
  assert.equal(existsSync(join(site.root, 'content/pages/quotes/old.md')), false)
  // What was published keeps its address.
  assert.match(site.read('_site/articles/a.html'), /Withdrawn/)
})

test('the closing summary counts what was made', async context => {
  const { stdout } = await siteFolder(context, ARTICLES).build()
  for (const name of [
    'articles',
    'quotations',
    'attributed',
    'unattributed',
    'not quoted',
    'entities',
    'dates',
    'pages',
    'seconds',
  ])
    assert.match(stdout, new RegExp(`^${name} +\\d`, 'm'))
  assert.match(stdout, /^articles +2$/m)
  // A log, not a terminal: no colours, no moving line.
  assert.ok(!stdout.includes('\u001b') && !stdout.includes('\r'))
})

test('a build annotates what no build has annotated before, and makes the same site', async context => {
  const site = siteFolder(context, ARTICLES)
  const first = await site.build()
  const files = () => filesBelow(site.root).filter(isSameAnywhere)
  const made = files().map(path => [path, site.read(path)])
  const second = await site.build()
  assert.match(first.stdout, /^from cache +0$/m)
  assert.match(second.stdout, /^from cache +2$/m)
  assert.deepEqual(
    files().map(path => [path, site.read(path)]),
    made,
  )
})

test('with --no-cache every article is annotated anew, and nothing is kept', async context => {
  const site = siteFolder(context, ARTICLES)
  const { stdout } = await site.build({}, '--no-cache')
  assert.doesNotMatch(stdout, /cache/)
  assert.equal(existsSync(join(site.root, '.cache/annotations')), false)
})

test('settings of the site are read, and told when they are wrong', async context => {
  const site = siteFolder(context, ARTICLES)
  site.write('content/_data/site.yaml', 'title: The Tide\nurl: https://example.org/tide\nlayuot: x\n')
  const { status, stdout } = await site.build()
  assert.equal(status, 0)
  assert.match(stdout, /content\/_data\/site\.yaml:3:1: warning: .*layuot/)
  assert.match(site.read('_site/index.html'), /The Tide[\s\S]*https:\/\/example\.org\/tide\//)
  site.write('content/_data/site.yaml', 'url: javascript:alert(1)\n')
  const refused = await site.build()
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /site\.yaml:1:6: error: expected the web address of a folder/)
})

test('a command line that is not understood says what is', async () => {
  for (const [args, expected] of [
    [['--wat'], /--root.*'--wat'.*--help/],
    [['fly'], /expected the command build or serve, found fly/],
    [['serve', '--port', 'x'], /expected a port from 0 to 65535, found x/],
  ] as const) {
    const { status, stderr } = await started('build.ts', args)
    assert.equal(status, 1)
    assert.match(stderr, expected)
    assert.doesNotMatch(stderr, /\n\s+at /)
  }
  assert.match((await run('build.ts', ['--help'])).stdout, /usage: npm run build/)
})
