import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../../scripts/annotate/problems/index.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'

/** `problems/ambiguous-date [03/04/2015]`, one line a doubt. */
const described = (text: string, published: string | undefined): string =>
  annotated(text, published)
    .problems.map(({ rule, span }) => `${rule} [${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`)
    .join('\n')

testStanzas(join(import.meta.dirname, '.'), ({ input, facts }) => described(input, facts.published))

for (const rule of rules) {
  test(`problems/${rule.id} is raised by its own example`, () => {
    const published = rule.id === 'publication-unknown' ? undefined : '2015-11-24'
    const found = annotated(rule.example, published).problems.map(problem => problem.rule)
    assert.ok(
      found.includes(`problems/${rule.id}`),
      `${rule.example}: found ${found.join(', ') || 'nothing'}`,
    )
  })
}

test('every doubt says what is not settled and what to do', () => {
  for (const { example } of rules) {
    for (const { message, advice } of annotated(example, '2015-11-24').problems) {
      assert.match(message, /^[\p{Lu}“].*\.$/u)
      assert.match(advice, /^\p{Lu}.*\.$/u)
    }
  }
})
