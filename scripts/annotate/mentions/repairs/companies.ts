import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `Marsh Securities` is a company: nobody's surname is what companies end in. */
export function companies(
  names: readonly Name[],
  units: readonly Unit[],
  { companyEndings }: MentionLexicon,
): Name[] {
  return names.map(name =>
    name.type === 'person' && name.end - name.first > 1 && companyEndings.has(units[name.end - 1]!.lower)
      ? { ...name, type: 'organization', rule: 'company' }
      : name,
  )
}
