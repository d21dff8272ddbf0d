import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** `Marsh Avenue` is a place: nobody's surname is what places end in. */
export function localities(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map(name =>
    name.type === 'person' &&
    name.end - name.first > 1 &&
    lexicon.placeEndings.has(units[name.end - 1]!.lower)
      ? { ...name, type: 'place', rule: 'locality' }
      : name,
  )
}
