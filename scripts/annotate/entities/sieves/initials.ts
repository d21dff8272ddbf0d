import { slice } from '../../../text/spans.ts'
import { longerNames } from '../longer-names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

const LABEL = 'mentions/label'

/** The first letters of a person's names, and the first of them alone: `sct`, `st` and `s` for Stephanie C. Taylor. */
function formsOf({ mention, name }: Reference): string[] {
  if (mention.type !== 'person' || name.length < 2) return []
  const letters = name.map(word => word[0]).join('')
  return [...new Set([letters, `${letters[0]}${letters.at(-1)}`, letters[0]!])]
}

/** Before a colon, as in an interview, the initials of somebody whom the article names in full. */
export const initials: Sieve = {
  id: 'entities/initials',
  example: {
    text: 'Ana Bell (AB): The road is shut.\n\nTom Reed (TR): For how long?\n\nAB: A week.',
    finds: 'AB = Ana Bell',
  },
  applies: ({ mention }) => mention.rule === LABEL,
  over({ text, references }, story) {
    const longer = longerNames(references, formsOf, story)
    return reference => {
      const form = slice(text, reference.nameSpan)
      const known = longer.get(form.toLowerCase()) ?? []
      // Who speaks under a label of his own is meant before anybody who is only named.
      const speaking = known.filter(other =>
        story.of(other)!.references.some(({ mention }) => mention.rule === LABEL),
      )
      const [antecedent, rival] = speaking.length > 0 ? speaking : known
      return antecedent && !rival ? { antecedent } : undefined
    }
  },
}
