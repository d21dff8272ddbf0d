import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { stages } from '../../scripts/pipeline.ts'
import { ROOT, read } from './sources.ts'

const layers: readonly string[] = stages.map(({ adds }) => adds)

test('the folders of a layer, of its code and of its tests, have its name', () => {
  for (const layer of layers)
    for (const folder of [`scripts/annotate/${layer}`, `site-tests/annotate/${layer}`])
      assert.ok(existsSync(join(ROOT, folder)), folder)
})

test('a layer has another name only where decision 12 says so, and still has it there', () => {
  const rows = [
    ...read('scripts/decisions/0012-one-word-for-a-layer.md').matchAll(
      /^\| (\w+) \| `(.+?)` \| `(.+?)` \| /gm,
    ),
  ]
  assert.ok(rows.length > 5)
  for (const [, layer, word, file] of rows) {
    assert.ok(layers.includes(layer!), layer)
    assert.ok(read(file!).includes(word!), `${file}: ${word}`)
  }
})
