import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { filesBelow, ROOT, read } from './sources.ts'

const LONGEST_FILE = 250
const DATA = /^scripts\/(languages|models)\//

const tracked = (): string[] =>
  execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')

test(`no source file is longer than ${LONGEST_FILE} lines, language data and weights apart`, () => {
  const sources = [...filesBelow('scripts'), ...filesBelow('site-tests'), ...filesBelow('layouts', '')]
  const long = sources
    .filter(file => !DATA.test(file) && !/\.(png|ico)$/.test(file))
    .filter(file => read(file).split('\n').length > LONGEST_FILE)
  assert.deepEqual(long, [])
})

test('nothing depends on the clock or on chance, the programs for measuring and serving apart', () => {
  const pure = filesBelow('scripts').filter(
    file => !/^scripts\/(io|tools|bench|train)\/|^scripts\/build\.ts$/.test(file),
  )
  const impure = pure.filter(file =>
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b/.test(read(file)),
  )
  assert.deepEqual(impure, [])
})

test('the lockfile pins every package by hash and names no registry', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; resolved?: string }>
  }
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  assert.ok(packages.length > 0)
  assert.deepEqual(
    packages
      .filter(([, entry]) => entry.resolved !== undefined || entry.integrity === undefined)
      .map(([path]) => path),
    [],
  )
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  assert.deepEqual(loose, [])
})

test('generated files are not in the repository', () => {
  assert.deepEqual(
    tracked().filter(
      file => /^(_site|content\/pages|node_modules|\.cache)\//.test(file) || file.endsWith('-changed'),
    ),
    [],
  )
})
