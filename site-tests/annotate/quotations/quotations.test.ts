import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../../scripts/annotate/quotations/rules/index.ts'
import type { Span } from '../../../scripts/model/span.ts'
import { annotated } from '../../annotated.ts'
import { testStanzas } from '../../stanzas.ts'

/** `direct [We go,] + [at dawn.] cue [said] source [she]`, one line per quotation. */
function described(text: string): string {
  const words = (span: Span) => `[${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`
  return annotated(text)
    .quotations.map(({ form, content, cue, source, polarity }) =>
      [
        ...(polarity ? [polarity] : []),
        form,
        content.map(words).join(' + '),
        ...(cue ? [`cue ${words(cue)}`] : []),
        ...(source ? [`source ${words(source)}`] : []),
      ].join(' '),
    )
    .join('\n')
}

testStanzas(join(import.meta.dirname, '.'), ({ input }) => described(input))

for (const rule of rules) {
  test(`${rule.id} finds its own example`, () => {
    const found = annotated(rule.example).quotations.map(quotation => quotation.rule)
    assert.ok(found.includes(rule.id), `${rule.example}: found ${found.join(', ') || 'nothing'}`)
  })
}

test('every quotation of a sentence with 1,600 of them is found', () => {
  const { quotations } = annotated('“We go,” said Ana Bell, and “they stay,” Tom Reed said, and '.repeat(800))
  assert.equal(quotations.length, 1600)
})
