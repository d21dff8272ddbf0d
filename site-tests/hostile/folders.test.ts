import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { makeSite } from '../../scripts/tools/site.ts'
import { folders, refusal } from './folder.ts'

const quiet = { step: () => {}, done: () => {} }
const ARTICLE = 'content/articles/a.md'
const DECISION = '- entity: Ana Bell\n  role: Mayor\n'

/** The parts of a site that an owner writes: each may be a link or a file by mistake. */
const FOLDERS = [
  'content',
  'content/articles',
  'content/corrections',
  'content/_data',
  'content/pages',
  '_site',
]
const FILES = ['content/permalinks.json', 'content/_data/site.yaml']

for (const path of [...FOLDERS, ...FILES]) {
  const isFolder = FOLDERS.includes(path)
  test(`${path} as ${isFolder ? 'a link or a file' : 'a link or a folder'} stops the build, which says so`, async context => {
    for (const found of ['a link', isFolder ? 'a file' : 'a folder']) {
      const { root, outside, write } = folders(context)
      write(ARTICLE, 'Ana Bell, who is the mayor, said that it rained.')
      write('content/corrections/a.yaml', DECISION)
      write('content/_data/site.yaml', 'title: The Tide\n')
      if (path === 'content/pages' || path === '_site') mkdirSync(join(root, path))
      if (path === 'content/permalinks.json') write(path, '[{"version":1}\n]\n')
      const elsewhere = join(outside, 'moved')
      renameSync(join(root, path), elsewhere)
      if (found === 'a link') symlinkSync(elsewhere, join(root, path))
      else if (isFolder) write(path, 'words')
      else mkdirSync(join(root, path))
      const before = readdirSync(outside, { recursive: true })
      const told = await refusal(() => makeSite(root, quiet, { publish: true }))
      assert.match(told, new RegExp(`^${path}: expected .*, found ${found}.*; `))
      assert.deepEqual(readdirSync(outside, { recursive: true }), before)
    }
  })
}

test('a root that is a file, or not there, is named; one that is a link to a folder is read', async context => {
  const { root, outside, write } = folders(context)
  write('file', 'words')
  assert.match(
    await refusal(() => makeSite(join(root, 'file'), quiet, { publish: true })),
    /root\/file: .*found a file/,
  )
  assert.match(
    await refusal(() => makeSite(join(root, 'none'), quiet, { publish: true })),
    /found nothing there/,
  )
  symlinkSync(root, join(outside, 'link'))
  assert.match(
    await refusal(() => makeSite(join(outside, 'link'), quiet, { publish: true })),
    /expected at least one article in content\/articles/,
  )
  rmSync(join(dirname(root), 'outside', 'link'))
})
