import type { MentionLanguage } from '../../model/language/mentions.ts'
import type { Found, Worded } from './found.ts'

/** Personal and possessive pronouns. `US` and `IT` in capitals are names. */
export function pronouns(units: readonly Worded[], language: MentionLanguage): Found[] {
  return units.flatMap(unit => {
    if (unit.form.length > 1 && unit.form === unit.form.toUpperCase()) return []
    const type = language.pronouns.get(unit.form.toLowerCase())
    if (!type) return []
    return [
      {
        span: { start: unit.start, end: unit.end },
        form: 'pronoun',
        type,
        rule: 'mentions/pronoun',
      } as const,
    ]
  })
}
