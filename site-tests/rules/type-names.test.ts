import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBelow, read } from './sources.ts'

const EXPORTED = /^export (?:type|interface|class) (\w+)/gm

/** The stages, and what trains their models, still share short names between folders. */
const NOT_YET = /^scripts\/(?:annotate|models|train)\//

/** The files that export a type, by its name. */
function exporters(sources: readonly (readonly [file: string, source: string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [file, source] of sources)
    for (const [, name] of source.matchAll(EXPORTED)) found.set(name!, [...(found.get(name!) ?? []), file])
  return found
}

const shared = (types: ReadonlyMap<string, readonly string[]>): string[] =>
  [...types].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`)

test('a name that two files export is found', () => {
  const sources = [
    ['a.ts', 'export interface Found {}\nexport type Row<T> = T[]\ninterface Own {}'],
    ['b.ts', 'export class Found {}\nexport type Own = 1'],
  ] as const
  assert.deepEqual(shared(exporters(sources)), ['Found: a.ts, b.ts'])
})

test('an exported type has a name of its own', () => {
  const files = filesBelow('scripts').filter(file => !NOT_YET.test(file))
  assert.deepEqual(shared(exporters(files.map(file => [file, read(file)]))), [])
})
