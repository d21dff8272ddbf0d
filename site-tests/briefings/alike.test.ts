import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alike } from '../../scripts/text/alike.ts'

test('sentences with nearly the same words tell the same, in whatever order', () => {
  assert.ok(
    alike(
      'The council voted on Tuesday to stop the ferry.',
      'On Tuesday the council voted to stop the ferry',
    ),
  )
  assert.ok(alike('Jamie’s war on food', 'Jamie’s war on food: a plea to block products'))
})

test('sentences about the same with other words tell something else', () => {
  assert.ok(
    !alike('The council voted to stop the ferry.', 'The council voted to build a bridge and a school.'),
  )
  assert.ok(!alike('', 'The council voted.'))
})
