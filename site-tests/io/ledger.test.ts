import assert from 'node:assert/strict'
import { existsSync, renameSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { run, siteFolder } from './program.ts'

const HARBOUR = `---
title: The bridge
published: 2031-03-04
---
Ana Bell is the mayor. "We will open the old bridge in May and close the quay," Ana Bell said on Tuesday.

"Nobody has asked the ferrymen what they think of it," said Tom Reed, who owns a ferry.
`
const PIER = `---
title: The pier
published: 2031-02-01
---
"The pier will be painted before the summer comes," said Ida Moss.
`

type Site = ReturnType<typeof siteFolder>

const LEDGER = 'content/permalinks.json'
const entriesOf = (site: Site) =>
  (JSON.parse(site.read(LEDGER)) as { path?: string; state: string; to?: string }[]).filter(
    (entry): entry is { path: string; state: string; to?: string } => entry.path !== undefined,
  )
const ledger = (site: Site, ...args: string[]) => run('tools/ledger.ts', [...args, '--root', site.root])

/** Addresses of the ledger for which the built site has no file, or no place in it. */
const deadIn = (site: Site) =>
  entriesOf(site)
    .map(({ path }) => path)
    .filter(path => {
      const [file = '', id] = path.split('#')
      if (!existsSync(join(site.root, '_site', file))) return true
      return id !== undefined && !site.read(`_site/${file}`).includes(`id="${id}"`)
    })

async function built(site: Site): Promise<void> {
  const { status, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  assert.deepEqual(deadIn(site), [])
}

test('publish, edit, rename, withdraw: every address stays and says what became of it', async context => {
  const site = siteFolder(context, { 'harbour.md': HARBOUR, 'pier.md': PIER })
  await built(site)
  const first = site.read(LEDGER)
  const paths = entriesOf(site).map(({ path }) => path)
  const [bridge] = paths.filter(path => path.startsWith('quotes/we-will-open'))
  const [ferrymen] = paths.filter(path => path.startsWith('quotes/nobody'))
  const [painted] = paths.filter(path => path.startsWith('quotes/the-pier'))

  const { mtimeMs } = statSync(join(site.root, LEDGER))
  await built(site)
  assert.equal(site.read(LEDGER), first)
  assert.equal(statSync(join(site.root, LEDGER)).mtimeMs, mtimeMs, 'written although nothing changed')

  // A mended word, a paragraph gone, a file renamed, another withdrawn.
  site.write('content/articles/harbour.md', HARBOUR.replace('close', 'shut').replace(/"Nobody.*\n/, ''))
  renameSync(join(site.root, 'content/articles/harbour.md'), join(site.root, 'content/articles/bridge.md'))
  unlinkSync(join(site.root, 'content/articles/pier.md'))
  const { status, stdout } = await ledger(site, 'check')
  assert.deepEqual([status, /is not what a build would write/.test(stdout)], [1, true])
  const diff = await ledger(site, 'diff')
  assert.equal(diff.stderr, '')
  assert.match(diff.stdout, /gone: [\s\S]*- quotes\/nobody[\s\S]*The pier/)
  assert.equal(site.read(LEDGER), first, 'check and diff write nothing')

  await built(site)
  for (const path of paths)
    assert.ok(
      entriesOf(site).some(entry => entry.path === path),
      path,
    )
  assert.match(site.read(`_site/${ferrymen}`), /no longer in the article|Withdrawn/)
  assert.match(site.read(`_site/${painted}`), /no longer part of this briefing/)
  assert.match(site.read('_site/articles/pier.html'), /Withdrawn: The pier[\s\S]*will be painted/)
  assert.match(site.read(`_site/${bridge}`), /We will open|Withdrawn/)
  assert.equal((await ledger(site, 'check')).status, 0)
  assert.match((await ledger(site, 'show', ferrymen!)).stdout, /gone[\s\S]*Nobody has asked the ferrymen/)
})

test('a renamed file sends readers on, by page and for hosts that read _redirects', async context => {
  const site = siteFolder(context, { 'harbour.md': HARBOUR })
  await built(site)
  renameSync(join(site.root, 'content/articles/harbour.md'), join(site.root, 'content/articles/bridge.md'))
  await built(site)
  const page = site.read('_site/articles/harbour.html')
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\.\.\/articles\/bridge\.html">/)
  assert.match(page, /<link rel="canonical" href="\.\.\/articles\/bridge\.html">/)
  assert.match(page, /<main[\s\S]*<a href="bridge\.html">The bridge<\/a>/)
  assert.match(site.read('_site/_redirects'), /^\/articles\/harbour\.html \/articles\/bridge\.html 302$/m)
  assert.ok(entriesOf(site).every(({ state, path }) => state === 'live' || path === 'articles/harbour.html'))
})

test('a draft publishes nothing', async context => {
  const site = siteFolder(context, { 'harbour.md': HARBOUR })
  const { status } = await run('build.ts', ['build', '--draft', '--root', site.root])
  assert.deepEqual([status, existsSync(join(site.root, LEDGER))], [0, false])
})

test('a ledger that cannot be read stops the build, which then writes nothing', async context => {
  const site = siteFolder(context, { 'harbour.md': HARBOUR })
  await built(site)
  const lines = site.read(LEDGER).split('\n')
  site.write(LEDGER, [lines[0], '<<<<<<< ours', ...lines.slice(1)].join('\n'))
  site.write('content/articles/pier.md', PIER)
  const { status, stderr } = await site.build()
  assert.equal(status, 1)
  assert.match(stderr, /^content\/permalinks\.json:2:1: error: .*merge conflict/m)
  assert.match(stderr, /keep the entries of both sides/)
  assert.equal(existsSync(join(site.root, '_site/articles/pier.html')), false)
})

test('the command line of the ledger says what it expects', async context => {
  const site = siteFolder(context, { 'harbour.md': HARBOUR })
  for (const [args, expected] of [
    [['fly'], /expected check, diff or show, found fly/],
    [['show'], /expected an id or a path after show/],
    [['show', 'bridge'], /expected an address in content\/permalinks\.json, found none for bridge/],
    [['check', 'x'], /expected nothing more, found x/],
    [['--wat'], /'--wat'.*--help/],
  ] as const) {
    const { status, stderr } = await ledger(site, ...args)
    assert.equal(status, 1)
    assert.match(stderr, expected)
    assert.doesNotMatch(stderr, /\n\s+at /)
  }
  const { stdout } = await ledger(site, '--help')
  assert.match(stdout, /usage: npm run ledger -- check/)
  assert.match((await ledger(site, 'check')).stdout, /permalinks\.json is not there: \d+ new/)
})
