import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withItem, withoutItem } from '../../scripts/ingest/corrections/write.ts'

const ITEM = { permalink: 'quotes/x-1a2b3c4d', speaker: 'Ana Bell' }
const WRITTEN = '- permalink: quotes/x-1a2b3c4d\n  speaker: Ana Bell\n'
const BY_HAND = `# Ferries
- exact:   "We will fight it"   # the first one
  speaker: Ana Bell

# later
- entity: Reed
  name: Tom Reed`

test('a decision is written below the others, which stay sign for sign', () => {
  assert.equal(withItem(BY_HAND, ITEM), `${BY_HAND}\n${WRITTEN}`)
  assert.equal(withItem('# nothing yet\n', ITEM), `# nothing yet\n${WRITTEN}`)
})

test('a new file tells editing programs where its schema is', () =>
  assert.equal(withItem(undefined, ITEM), `# yaml-language-server: $schema=schema.json\n${WRITTEN}`))

test('a list in another style goes on, with its comments', () => {
  const flow = withItem('# a\n[{ entity: A, hide: "yes" }] # b\n', ITEM)
  assert.match(flow, /# a\n/)
  assert.match(flow, /A[\s\S]*Ana Bell[\s\S]*# b/)
  const indented = withItem('# a\n  - entity: A\n    hide: yes\n', ITEM)
  assert.match(indented, /# a[\s\S]*entity: A[\s\S]*permalink/)
})

test('a decision is taken out of a file that has been changed since; comments and order stay', () => {
  const later = `${withItem(BY_HAND, ITEM)}# by hand\n- entity: A\n  hide: yes\n`
  const without = withoutItem(later, ITEM)
  assert.doesNotMatch(without, /x-1a2b3c4d/)
  assert.match(without, /# Ferries[\s\S]*# the first one[\s\S]*# later[\s\S]*Tom Reed[\s\S]*entity: A/)
  assert.equal(withoutItem(BY_HAND, ITEM), BY_HAND)
})
