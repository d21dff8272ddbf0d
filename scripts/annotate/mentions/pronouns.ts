import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import type { Found, Unit } from './found.ts'

/** Personal and possessive pronouns. `US` and `IT` in capitals are names. */
export function pronouns(units: readonly Unit[], lexicon: MentionLexicon): Found[] {
  const found: Found[] = []
  for (const { form, lower, start, end } of units) {
    const type = lexicon.pronouns.get(lower)
    if (!type || (form.length > 1 && form === form.toUpperCase())) continue
    found.push({ span: { start, end }, form: 'pronoun', type, rule: 'mentions/pronoun' })
  }
  return found
}
