import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { filesBelow, ROOT, read } from './sources.ts'

const LONGEST_FILE = 250
const DATA = /^scripts\/(lexicon|models)\//

const tracked = (): string[] =>
  execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')

test(`no source file is longer than ${LONGEST_FILE} lines, language data and weights apart`, () => {
  const sources = [...filesBelow('scripts'), ...filesBelow('site-tests'), ...filesBelow('layouts', '')]
  const long = sources
    .filter(file => !DATA.test(file) && !/\.(png|ico|woff2)$/.test(file))
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

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '')

test('the lockfile pins every package by hash and names no registry', () => {
  assert.ok(locked.length > 0)
  // The hash of a package for another system is not known where that package cannot be had.
  const loose = locked.filter(
    ([, { resolved, integrity, os }]) => resolved !== undefined || !(integrity ?? os),
  )
  assert.deepEqual(
    loose.map(([path]) => path),
    [],
  )
})

// Without this, `npm ci` refuses the lockfile: npm leaves out what the registry at hand does not have.
test('the lockfile has the packages of every system, not only of the one it was written on', () => {
  const paths = new Set(locked.map(([path]) => path))
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      name => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`),
    ),
  )
  assert.deepEqual(missing, [])
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:@[a-z0-9]+\/[a-z]+@)?\d+\.\d+\.\d+$/.test(version),
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
