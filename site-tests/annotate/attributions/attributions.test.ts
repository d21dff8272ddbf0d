import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../../scripts/annotate/attributions/rules/index.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'

/** `“first words…”: Speaker (certainty; words → words)`, one line per quotation. */
function described(text: string): string {
  const doc = annotated(text)
  const name = (id: string | null) => doc.entities.find(entity => entity.id === id)?.name
  return doc.attributions
    .map(({ quotation, speaker, via, certainty, candidates }) => {
      const { content } = doc.quotations.find(({ id }) => id === quotation)!
      const first = text.slice(content[0].start, content[0].end).split(/\s+/).slice(0, 3).join(' ')
      const chain = via.map(id => doc.mentions.find(mention => mention.id === id)!.span)
      const words = chain.map(({ start, end }) => text.slice(start, end)).join(' → ')
      if (speaker) return `[${first}] ${name(speaker)} (${certainty}; ${words})`
      const rivals = candidates.length ? `: ${candidates.map(name).join(' or ')}` : ''
      return `[${first}] ${certainty}${rivals}`
    })
    .join('\n')
}

testStanzas(join(import.meta.dirname, '.'), ({ input }) => described(input))

for (const rule of rules) {
  test(`${rule.id} decides its own example`, () => {
    const found = annotated(rule.example).attributions.map(attribution => attribution.rule)
    assert.ok(found.includes(rule.id), `${rule.example}: decided by ${found.join(', ') || 'nothing'}`)
  })
}
