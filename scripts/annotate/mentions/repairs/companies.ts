import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

/** Letters of the longest short form that ends a company's name: `corp`, `gmbh`. */
const LONGEST = 4

/** True for a short form that ends a company's name in small letters too: `Marsh Foods plc`. */
const isSuffix = (unit: Unit | undefined, { companyEndings, descriptions }: MentionLexicon): boolean =>
  unit !== undefined &&
  unit.lower.length <= LONGEST &&
  companyEndings.has(unit.lower) &&
  !descriptions.has(unit.lower)

/** `Marsh Securities` is a company: nobody's surname is what companies end in. */
export function companies(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  return names.map((name): Name => {
    const next = units[name.end]
    if (next?.sentence === units[name.first]!.sentence && isSuffix(next, lexicon))
      return { ...name, end: name.end + 1, type: 'organization', rule: 'company' }
    const several = name.end - name.first > 1
    return name.type === 'person' && several && lexicon.companyEndings.has(units[name.end - 1]!.lower)
      ? { ...name, type: 'organization', rule: 'company' }
      : name
  })
}
