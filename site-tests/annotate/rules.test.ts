import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findsOf } from './finds.ts'
import { RULES } from './rules.ts'

for (const rule of RULES) {
  test(`${rule.id} finds in its example exactly what it says`, () =>
    assert.equal(findsOf(rule), rule.example.finds, rule.example.text))
}

test('no two rules have one name', () => {
  const names = RULES.map(({ id }) => id)
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  )
})

/** The names of evidence that a layer's sources write down: `'mentions/label'`; in `mentions` the last part alone. */
const written = (file: string): string[] => {
  const source = readFileSync(file, 'utf8')
  const whole = [...source.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, id]) => id!)
  const last = file.includes('/mentions/') ? [...source.matchAll(/\brule: '([a-z-]+)'/g)] : []
  return [...whole, ...last.map(([, name]) => `mentions/${name}`)]
}

test('every name of evidence has an example', () => {
  const known = new Set<string>(RULES.map(({ id }) => id))
  assert.deepEqual(
    readdirSync('scripts/annotate', { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => written(join('scripts/annotate', file)))
      .filter(id => !known.has(id)),
    [],
  )
})
