import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'

const LETTERS = /^\p{Lu}{2,4}$/u

/** `Ana Bell, OBE, chair of the trust`: an honour or a degree between a person's name and a comma names no body. */
export function letters(
  names: readonly Name[],
  units: readonly Unit[],
  { gazetteer }: MentionLexicon,
): Name[] {
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ end }) => end))
  return names.filter(({ first, end }) => {
    const { form } = units[first]!
    const between = units[first - 1]?.form === ',' && units[end]?.form === ','
    return !(
      between &&
      end - first === 1 &&
      LETTERS.test(form) &&
      people.has(first - 1) &&
      !gazetteer.has(form)
    )
  })
}
