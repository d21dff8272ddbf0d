import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Span } from '../../model/span.ts'
import type { Found, Unit } from './found.ts'

/**
 * Personal and possessive pronouns, and `it` where it says something. `US` and `IT` in capitals are names.
 * @param sources the source of each quotation, in any order
 */
export function pronouns(units: readonly Unit[], sources: readonly Span[], lexicon: MentionLexicon): Found[] {
  const speaking = new Map(sources.map(source => [source.start, source.end]))
  const found: Found[] = []
  for (const { form, lower, start, end } of units) {
    const type = lexicon.pronouns.get(lower) ?? (speaking.get(start) === end && lexicon.bodyPronouns.get(lower))
    if (!type || (form.length > 1 && form === form.toUpperCase())) continue
    found.push({ span: { start, end }, form: 'pronoun', type, rule: 'mentions/pronoun' })
  }
  return found
}
