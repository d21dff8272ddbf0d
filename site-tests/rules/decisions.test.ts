import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBelow, read } from './sources.ts'

const STATUS = /^- Status: (accepted|superseded by \d{4})$/m

const records = filesBelow('scripts/decisions', '.md')

test('there are decision records', () => assert.ok(records.length > 0))

for (const file of records) {
  test(`${file} has a number, a date, a status and the three parts`, () => {
    const text = read(file)
    const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]
    assert.ok(number, 'expected a name like 0001-what-was-decided.md')
    assert.match(text, new RegExp(`^# ${Number(number)}\\. `))
    assert.match(text, /^- Date: \d{4}-\d\d-\d\d$/m)
    assert.match(text, STATUS)
    for (const part of ['Context', 'Decision', 'Consequences'])
      assert.match(text, new RegExp(`^## ${part}$`, 'm'))
  })
}

test('no two records share a number', () => {
  const numbers = records.map(file => file.split('/').at(-1)!.slice(0, 4))
  assert.equal(new Set(numbers).size, numbers.length)
})
