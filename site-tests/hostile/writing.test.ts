import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  addFile,
  fillFolder,
  readSource,
  readSources,
  removeLeftovers,
  removeSource,
  writeSource,
} from '../../scripts/io/files.ts'
import { filesBelow, read } from '../rules/sources.ts'
import { inject } from './faults.worker.ts'
import { folders, refusal } from './folder.ts'

const writeFolder = (root: string, folder: string, files: ReadonlyMap<string, string | Uint8Array>) => {
  const contents = new Map([...files].map(([path, content]) => [path, () => content] as const))
  const { files: kept, ...counts } = fillFolder(root, folder, contents)
  assert.deepEqual([...kept.keys()], [...files.keys()])
  return counts
}

const LEDGER = 'content/permalinks.json'
const DECISIONS = 'content/corrections/a.yaml'

test('a link under the name that a half-written file could have is not written through', context => {
  for (const path of [LEDGER, DECISIONS]) {
    const { root, outside, write, read } = folders(context)
    write(path, 'before')
    writeFileSync(join(outside, 'kept'), 'kept')
    for (const name of ['.new', '.tmp', '~']) symlinkSync(join(outside, 'kept'), join(root, path + name))
    assert.equal(writeSource(root, path, 'after'), true)
    assert.equal(read(path), 'after')
    assert.ok(lstatSync(join(root, path)).isFile(), 'the file itself, not a link that was moved there')
    assert.equal(readFileSync(join(outside, 'kept'), 'utf8'), 'kept')
  }
})

test('a file that people keep is never written, read or removed through a link', async context => {
  const { root, outside } = folders(context)
  const kept = join(outside, 'a.yaml')
  writeFileSync(kept, 'kept')
  mkdirSync(join(root, 'content'))
  symlinkSync(outside, join(root, 'content/corrections'))
  symlinkSync(kept, join(root, LEDGER))
  for (const [path, place] of [
    [DECISIONS, 'content/corrections'],
    [LEDGER, LEDGER],
  ] as const) {
    for (const use of [
      () => writeSource(root, path, 'changed'),
      () => writeSource(root, path, 'kept'),
      () => readSource(root, path),
    ])
      assert.match(await refusal(use), new RegExp(`^${place}: expected .*, found a link`))
  }
  assert.match(await refusal(() => removeSource(root, DECISIONS)), /^content\/corrections: .*found a link/)
  assert.match(await refusal(() => writeFolder(root, 'content/corrections', new Map())), /found a link/)
  assert.match(await refusal(() => writeFolder(root, 'content/corrections/x', new Map())), /found a link/)
  assert.deepEqual(readdirSync(outside), ['a.yaml'])
  assert.equal(readFileSync(kept, 'utf8'), 'kept')
})

test('a folder of generated files is filled without following a link in it', context => {
  const { root, outside, read } = folders(context)
  writeFileSync(join(outside, 'same.md'), 'text')
  mkdirSync(join(root, 'pages'))
  symlinkSync(outside, join(root, 'pages/articles'))
  symlinkSync(join(outside, 'same.md'), join(root, 'pages/index.md'))
  const files = new Map([
    ['articles/same.md', 'text'],
    ['index.md', 'new'],
  ])
  assert.deepEqual(writeFolder(root, 'pages', files), { written: 2, unchanged: 0, removed: 0 })
  assert.deepEqual([read('pages/articles/same.md'), read('pages/index.md')], ['text', 'new'])
  assert.ok(lstatSync(join(root, 'pages/articles')).isDirectory())
  assert.equal(readFileSync(join(outside, 'same.md'), 'utf8'), 'text')
  assert.deepEqual(writeFolder(root, 'pages', files), { written: 0, unchanged: 2, removed: 0 })
})

test('no path leads out of a folder', () => {
  for (const path of ['../x', '/x', 'a/../../x', 'a\\..\\x', 'c:x', 'a//b', '', 'nul\0'])
    assert.throws(() => addFile('.', path, ''), /expected a path inside the folder/, path)
})

for (const [call, code] of [
  ['openSync', 'EACCES'],
  ['writeFileSync', 'ENOSPC'],
  ['renameSync', 'EROFS'],
] as const) {
  test(`a write that ends with ${code} leaves the file of before and nothing else`, async context => {
    const { root, write, read } = folders(context)
    write(LEDGER, 'before')
    const undo = inject({ call, path: call === 'renameSync' ? 'permalinks.json' : '', code })
    const told = await refusal(() => writeSource(root, LEDGER, 'after')).finally(undo)
    assert.match(told, new RegExp(`root/content/.*: expected .* \\(${code}\\); `))
    assert.equal(read(LEDGER), 'before')
    assert.deepEqual(readdirSync(join(root, 'content')), ['permalinks.json'])
  })
}

test('who may read a file stays as it is', { skip: process.platform === 'win32' }, context => {
  const { root, write } = folders(context)
  write(LEDGER, 'before')
  chmodSync(join(root, LEDGER), 0o640)
  writeSource(root, LEDGER, 'after')
  assert.equal(statSync(join(root, LEDGER)).mode & 0o777, 0o640)
})

test('what a killed program has half written is removed, and nothing that looks like it', context => {
  const { root, write } = folders(context)
  write('content/.0123456789abcdef.new', 'half')
  write('content/notes.new', 'mine')
  removeLeftovers(root, ['content', 'content/corrections'])
  assert.deepEqual(readdirSync(join(root, 'content')), ['notes.new'])
  assert.equal(existsSync(join(root, 'content/corrections')), false)
})

test('a folder that is a file is told, a folder that is not there is empty', async context => {
  const { root, write } = folders(context)
  write('content/articles', 'no folder')
  assert.match(
    await refusal(() => readSources(root, 'content/articles')),
    /^content\/articles: expected a folder, found a file; put a folder/,
  )
  assert.deepEqual(readSources(root, 'content/corrections'), [])
})

/** What makes or moves files, and who may: everybody else goes through `replaceFile`. */
const WRITERS =
  /^(?:writeFile|appendFile|copyFile|cp|rename|link|symlink|truncate|createWriteStream)(?:Sync)?$/
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'scripts/io/replace.ts': ['linkSync', 'renameSync', 'writeFileSync'],
  'scripts/io/lock.ts': ['renameSync'],
  'scripts/io/swap.ts': ['renameSync'],
}

test('files are written in one place', () => {
  const found = [...filesBelow('scripts'), ...filesBelow('layouts')].flatMap(file =>
    [...read(file).matchAll(/import (.*?) from 'node:fs(?:\/promises)?'/gs)]
      .flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
      .filter(name => WRITERS.test(name) && !ALLOWED[file]?.includes(name))
      .map(name => `${file}: ${name}`),
  )
  assert.deepEqual(found, [])
})
