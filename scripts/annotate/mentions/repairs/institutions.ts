import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `University of Oslo`, `Harbour Committee`: what a longer name is by its first word before `of` or by its last. */
export function institutions(
  names: readonly Name[],
  units: readonly Unit[],
  lexicon: MentionLexicon,
): Name[] {
  const tells = (i: number) => lexicon.institutions.has(units[i]!.lower)
  return names.map(name => {
    if (name.type === 'organization' || name.end - name.first < 2) return name
    const first = units[name.first + 1]!.form === 'of' && tells(name.first)
    return first || tells(name.end - 1) ? { ...name, type: 'organization', rule: 'institution' } : name
  })
}
