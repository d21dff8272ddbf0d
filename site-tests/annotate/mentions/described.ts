import { slice } from '../../../scripts/text/spans.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** One line per mention of the form the stanza asks for: type, words and, when asked for, the rule. */
export function described({ input, facts }: Stanza): string {
  const doc = annotated(input)
  return doc.mentions
    .filter(({ form }) => form === (facts.form ?? 'name'))
    .map(({ type, span, rule }) => `${type} ${slice(input, span)}${facts.rules ? ` (${rule})` : ''}`)
    .join('\n')
}
