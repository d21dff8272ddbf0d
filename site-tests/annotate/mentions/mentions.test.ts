import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slice } from '../../../scripts/text/spans.ts'
import { annotated } from '../../annotated.ts'
import { type Stanza, testStanzas } from '../../stanzas.ts'

/** One line per mention of the form the stanza asks for: type, words and, when asked for, the rule. */
function described({ input, facts }: Stanza): string {
  const doc = annotated(input)
  return doc.mentions
    .filter(({ form }) => form === (facts.form ?? 'name'))
    .map(({ type, span, rule }) => `${type} ${slice(input, span)}${facts.rules ? ` (${rule})` : ''}`)
    .join('\n')
}

testStanzas('site-tests/annotate/mentions', described)

test('mentions are in text order, with ids by position', () => {
  const { mentions } = annotated('Mayor Ana Bell met her deputy in Oslo. She left.')
  assert.ok(mentions.length > 3)
  for (const [i, mention] of mentions.entries()) {
    assert.equal(mention.id, `m${i}`)
    assert.ok(i === 0 || mentions[i - 1]!.span.start <= mention.span.start)
  }
})

test('a text with no words has no mentions', () => {
  assert.deepEqual(annotated('').mentions, [])
  assert.deepEqual(annotated('… — !').mentions, [])
})

test('one line of 70,000 characters has the names of all its parts', () => {
  const named = (times: number) =>
    annotated('Ana Bell of the Harbour Board met IS-linked men in Oslo and '.repeat(times)).mentions.length
  assert.equal(named(1200), 4 * named(300))
})
