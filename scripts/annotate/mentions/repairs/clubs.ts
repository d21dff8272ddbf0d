import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `the Harlow midfielder`: what has players is a team, by the name of its town. */
export function clubs(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map(name => {
    const next = units[name.end]
    return name.type === 'place' &&
      next?.sentence === units[name.first]!.sentence &&
      lexicon.teamRoles.has(next.form)
      ? { ...name, type: 'organization', rule: 'club' }
      : name
  })
}
