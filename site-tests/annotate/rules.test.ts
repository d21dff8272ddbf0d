import assert from 'node:assert/strict'
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
