import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildSite } from '../../scripts/tools/build-site.ts'
import { makeSite } from '../../scripts/tools/site.ts'
import { SITE_CACHE } from '../../scripts/tools/site-memory.ts'
import { filesBelow, PROJECT } from '../io/program.ts'

const root = mkdtempSync(join(tmpdir(), 'memory-'))
after(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const build = async (cache = true) => {
  process.chdir(PROJECT)
  return makeSite(root, { step() {}, done() {} }, { publish: false, cache })
}

/** Which file has each name: another one where it was written again. */
const written = (): Map<string, string> =>
  new Map(
    ['_site', 'content/pages'].flatMap(folder =>
      filesBelow(join(root, folder)).map(path => {
        const { ino, mtimeMs } = statSync(join(root, folder, path))
        return [`${folder}/${path}`, `${ino} ${mtimeMs}`]
      }),
    ),
  )
/** The files of the second state that were written since the first, those apart that every build writes. */
const since = (first: Map<string, string>): string[] =>
  [...written()].flatMap(([path, file]) =>
    first.get(path) === file || /assets\/|sw\.js|_headers|favicon/.test(path) ? [] : [path],
  )

before(async () => {
  write('content/articles/harbour.md', 'Ana Bell said that the harbour would close.\n')
  write('content/articles/ferry.md', '“We will sail,” said Tom Reed.\n')
  await build()
})

test('where nothing has changed, no page is written again', async () => {
  const first = written()
  await build()
  assert.deepEqual(since(first), [])
})

/** Builds as the command does. @returns the steps it took, and what it told */
async function built(how: { publish: boolean; strict?: boolean } = { publish: false }) {
  const steps: string[] = []
  const told = await buildSite(root, { step: name => steps.push(name), done() {} }, how)
  return { steps, told }
}

test('where nothing has changed at all, nothing is read but that, and the same is told', async () => {
  const first = await build()
  const { briefing: _, corrections: __, ...summary } = first
  const { steps, told } = await built()
  assert.deepEqual([steps, told], [[], summary])
})

test('a file of somebody else in the site, a missing page and a published address are no such thing', async () => {
  await build()
  write('_site/quotes/mine.html', 'mine')
  assert.notDeepEqual((await built()).steps, [])
  assert.deepEqual((await built()).steps, [])
  rmSync(join(root, 'content/pages/about.md'))
  assert.notDeepEqual((await built()).steps, [])
  assert.notDeepEqual((await built({ publish: false, strict: true })).steps, [])
  assert.notDeepEqual((await built({ publish: true })).steps, [], 'the ledger is to be written')
  assert.notDeepEqual((await built({ publish: true })).steps, [], 'the ledger is another one now')
  assert.deepEqual((await built({ publish: true })).steps, [])
  rmSync(join(root, 'content/permalinks.json'))
  await build()
})

test('an edit writes the pages that show it, and leaves the others', async () => {
  const first = written()
  write('content/articles/ferry.md', '“We will sail at noon,” said Tom Reed.\n')
  await build()
  const again = since(first)
  for (const path of ['_site/articles/ferry.html', '_site/index.html', '_site/quotes.html'])
    assert.ok(again.includes(path), path)
  for (const path of ['_site/articles/harbour.html', '_site/check.html', 'content/pages/articles/harbour.md'])
    assert.ok(!again.includes(path), path)
})

test('a page that somebody else has written is made again', async () => {
  const page = join(root, '_site/about.html')
  const right = readFileSync(page)
  for (const text of ['mine', right.toString().replace('<h1', '<h2')]) {
    writeFileSync(page, text)
    await build()
    assert.deepEqual(readFileSync(page), right)
  }
})

test('without the cache every page is made again, and nothing is kept', async () => {
  rmSync(join(root, '.cache'), { recursive: true })
  const first = written()
  await build(false)
  assert.equal(since(first).length > 20, true)
  assert.throws(() => statSync(join(root, SITE_CACHE)), /ENOENT/)
})

test('a memory that cannot be kept stops no build, and is told', async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  symlinkSync(tmpdir(), join(root, SITE_CACHE))
  const { cache } = await build()
  assert.match(cache?.problem ?? '', /expected a folder, found a link/)
  rmSync(join(root, '.cache'), { recursive: true })
})
