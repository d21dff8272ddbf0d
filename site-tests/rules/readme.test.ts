import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, read } from './sources.ts'

const readme = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const PLACE = /`((?:scripts|site-tests|layouts|content)(?:\/[\w.-]+)*)\/?`/g

test('every place the README sends a reader to exists', () => {
  const places = [...readme.matchAll(PLACE)].map(match => match[1]!)
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(match => match[1]!)
  assert.ok(places.length > 10 && links.length > 3)
  // What the build makes is not there in a fresh clone.
  const missing = [...places, ...links].filter(
    path => !path.startsWith('content/pages') && !existsSync(join(ROOT, path)),
  )
  assert.deepEqual(missing, [])
})

test('every command the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)]
    .map(match => match[1]!)
    .filter(name => name !== 'ci' && name !== 'run')
  assert.ok(named.length > 5)
  assert.deepEqual(
    named.filter(name => !(name in scripts)),
    [],
  )
})

test('the README names every stage of the pipeline, in its order', () => {
  const stages = /inOrder\(([^)]*)\)/.exec(read('scripts/pipeline.ts').split('const stages')[1]!)![1]!
  const names = stages
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  assert.ok(readme.replace(/\s+/g, ' ').includes(names.join(' → ')), names.join(' → '))
})
