import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../../scripts/annotate/problems/index.ts'
import type { Annotated } from '../../../scripts/model/document.ts'
import { loadEnglish } from '../../../scripts/tools/english.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'

/** `problems/ambiguous-date [03/04/2015]`, one line a doubt. */
const described = (text: string, published: string | undefined): string =>
  annotated(text, published)
    .problems.map(({ rule, span }) => `${rule} [${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`)
    .join('\n')

testStanzas(join(import.meta.dirname, '.'), ({ input, facts }) => described(input, facts.published))

/** The same text with a speaker who cannot be told apart: whether one can is for the stages before to decide. */
function undecided(doc: Annotated): Annotated {
  const candidates = doc.entities.slice(0, 2).map(({ id }) => id)
  return {
    ...doc,
    attributions: doc.attributions.map(attribution => ({
      ...attribution,
      speaker: null,
      certainty: 'unknown' as const,
      candidates,
    })),
  }
}

for (const rule of rules) {
  test(`problems/${rule.id} is raised by its own example`, () => {
    const doc = annotated(rule.example, rule.id === 'publication-unknown' ? undefined : '2015-11-24')
    const checked = rule.id === 'two-candidates' ? undecided(doc) : doc
    assert.ok(rule.match({ doc: checked, lexicon: loadEnglish() }).length > 0, rule.example)
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
