import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { restoreSite, swapIn } from '../../scripts/io/swap.ts'
import { PROJECT, siteFolder } from '../io/program.ts'
import { inject, meeting } from './faults.worker.ts'
import { folders, refusal } from './folder.ts'

/** A site of before, and the next one, which shares a page, leaves one out and turns a page into a folder. */
function sites(context: Parameters<typeof folders>[0]) {
  const made = folders(context)
  for (const [path, text] of [
    ['_site/index.html', 'old'],
    ['_site/same.html', 'same'],
    ['_site/gone.html', 'gone'],
    ['_site/quotes/gone.html', 'gone'],
    ['_site/turned', 'a file'],
    ['_site.next/index.html', 'new'],
    ['_site.next/same.html', 'same'],
    ['_site.next/sw.js', 'new'],
    ['_site.next/assets/site.css', 'new'],
    ['_site.next/turned/index.html', 'new'],
  ] as const)
    made.write(path, text)
  const [output, next] = [join(made.root, '_site'), join(made.root, '_site.next')]
  const files = () => readdirSync(output, { recursive: true, encoding: 'utf8' }).sort()
  return { ...made, output, next, files }
}
const NEW = ['assets', 'assets/site.css', 'index.html', 'same.html', 'sw.js', 'turned', 'turned/index.html']

test('the new site takes the place of the old one, which is deleted last', context => {
  const { root, output, next, files, read } = sites(context)
  const undo = inject({ call: 'renameSync', path: '_site', code: 'EIO' })
  try {
    assert.throws(() => swapIn(next, output), /EIO/)
  } finally {
    undo()
  }
  assert.equal(existsSync(join(root, '_site.old')), true, 'nothing deleted while no site is there')
  restoreSite(output)
  assert.equal(read('_site/index.html'), 'old')
  swapIn(next, output)
  assert.deepEqual([files(), readdirSync(root), read('_site/index.html')], [NEW, ['_site'], 'new'])
})

test('a folder that cannot be moved is filled file by file', context => {
  for (const code of ['EBUSY', 'EXDEV', 'EPERM']) {
    const { root, outside, output, next, files, read } = sites(context)
    symlinkSync(outside, join(output, 'assets'))
    const { ino } = statSync(output)
    const { mtimeMs } = statSync(join(output, 'same.html'))
    const undo = inject({ call: 'renameSync', path: '_site.old', code })
    try {
      swapIn(next, output)
    } finally {
      undo()
    }
    assert.deepEqual([files(), readdirSync(root), read('_site/index.html')], [NEW, ['_site'], 'new'])
    assert.equal(statSync(output).ino, ino, 'the same folder')
    assert.equal(statSync(join(output, 'same.html')).mtimeMs, mtimeMs, 'written although nothing changed')
    assert.ok(lstatSync(join(output, 'assets')).isDirectory())
    assert.deepEqual(readdirSync(outside), [])
  }
})

test('while it is filled no page is missing: what goes, goes last', async context => {
  const { output, next, read } = sites(context)
  const undo = [
    inject({ call: 'renameSync', path: '_site.old', code: 'EBUSY' }),
    inject({ call: 'renameSync', path: 'sw.js', code: 'ENOSPC' }),
  ]
  const told = await refusal(() => swapIn(next, output)).finally(() => undo.reverse().map(one => one()))
  assert.match(told, /_site\/sw\.js: expected .*, found no space left on the disk \(ENOSPC\)/)
  for (const [path, text] of [
    ['index.html', 'new'],
    ['assets/site.css', 'new'],
    ['gone.html', 'gone'],
  ] as const)
    assert.equal(read(`_site/${path}`), text)
})

const mountable = spawnSync('sh', ['-c', 'unshare -rm true']).status === 0
const SWAP = `import { swapIn } from './scripts/io/swap.ts'
swapIn(process.argv[1] + '/_site.next', process.argv[1] + '/_site')`

test('a mount point is filled', { skip: !mountable && 'this system lets nobody mount' }, context => {
  const { root, outside, next } = sites(context)
  const inside = 'mount --bind "$1" "$2/_site" && exec "$0" --import tsx --input-type=module -e "$3" "$2"'
  const args = [inside, process.execPath, outside, root, SWAP]
  execFileSync('sh', ['-c', 'unshare -rm sh -c "$@"', 'sh', ...args], { cwd: PROJECT })
  assert.deepEqual(readdirSync(outside, { recursive: true, encoding: 'utf8' }).sort(), NEW)
  assert.equal(existsSync(next), false)
})

test('a link in the place of the site is refused: what it leads to would not be reached', async context => {
  const { root, outside } = folders(context)
  symlinkSync(outside, join(root, '_site'))
  assert.match(await refusal(() => restoreSite(join(root, '_site'))), /^_site: .*found a link; delete it/)
})

test('killed between the two renames: the addresses are promised, and the site comes back', async context => {
  const site = siteFolder(context, { 'a.md': 'Ana Bell said that it rained on the harbour.' })
  const first = await site.build()
  assert.equal(first.status, 0, first.stderr)
  site.write('content/articles/b.md', '"We will build it," Tom Reed said.')
  // The old site is away; the new one would get its name now.
  await site.build(meeting({ call: 'renameSync', path: '/site/_site', code: 'KILL' }))
  assert.equal(existsSync(join(site.root, '_site')), false)
  assert.match(site.read('content/permalinks.json'), /articles\/b\.html/)
  site.write('content/articles/b.md', '---\nlanguage: fr\n---\nMots.')
  const failed = await site.build()
  assert.equal(failed.status, 1)
  assert.match(failed.stderr, /b\.md:1:1: error: .*found fr/)
  assert.match(site.read('_site/articles/a.html'), /it rained/)
  assert.deepEqual(readdirSync(site.root).sort(), ['.cache', '_site', '_site.next', 'content'])
})
