import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const MODELS = new URL('../../scripts/models/', import.meta.url).pathname
const FILE_ROW = /^\| `([^`]+)` +\| (\d+) +\| `([0-9a-f]{64})` +\|$/gm
const WEIGHTS = /\.(?:bin|gz|txt)$/

const folders = readdirSync(MODELS, { withFileTypes: true }).filter(
  entry => entry.isDirectory() && readdirSync(join(MODELS, entry.name)).some(name => WEIGHTS.test(name)),
)

for (const { name: folder } of folders) {
  test(`the card of ${folder} belongs to its weights`, () => {
    const card = readFileSync(join(MODELS, folder, 'card.md'), 'utf8')
    const rows = [...card.matchAll(FILE_ROW)]
    assert.deepEqual(
      rows.map(row => row[1]).sort(),
      readdirSync(join(MODELS, folder))
        .filter(name => WEIGHTS.test(name))
        .sort(),
    )
    for (const [, name, size, hash] of rows) {
      const bytes = readFileSync(join(MODELS, folder, name!))
      assert.equal(bytes.length, Number(size), name)
      assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, name)
    }
  })

  test(`the card of ${folder} says what the weights come from`, () => {
    const card = readFileSync(join(MODELS, folder, 'card.md'), 'utf8')
    for (const part of ['## Data', '## Scores', '## Files', 'Trained: ', 'Licence of the weights: '])
      assert.ok(card.includes(part), part)
    assert.ok(
      existsSync(new URL('../../scripts/decisions/0002-weights-and-their-licence.md', import.meta.url)),
    )
  })
}

test('all weights together are small enough for git', () => {
  const sizes = folders.flatMap(({ name: folder }) =>
    readdirSync(join(MODELS, folder))
      .filter(name => WEIGHTS.test(name))
      .map(name => readFileSync(join(MODELS, folder, name)).length),
  )
  assert.ok(sizes.reduce((a, b) => a + b, 0) <= 6_000_000)
})
