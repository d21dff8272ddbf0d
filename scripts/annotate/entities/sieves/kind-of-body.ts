import type { EntityLexicon } from '../../../model/lexicon/entities.ts'
import { mentionsBefore } from '../nearby.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** Sentences back in which the organisation that a description means is named. */
const NAMED = 12
/** Sentences back in which it has spoken. */
const SPOKE = 3

/** The last noun in a name that says what kind of organisation it is: `Harbour [Police]`. */
const kindOf = ({ name }: Reference, { nouns }: EntityLexicon): string | undefined =>
  name.findLast(word => nouns.get(word)?.type === 'organization')

/** True where a noun is the name's own kind, or one that may stand for it: `the force` for a police force. */
function says(noun: string, kind: string, { nouns }: EntityLexicon): boolean {
  const its = nouns.get(noun)?.class
  return noun === kind || (its !== undefined && its === nouns.get(kind)?.class)
}

/**
 * `the council`, `the force`: the one organisation near that is named as such; beside a quotation also the one that spoke
 * last, unless its name says that it is something else; `the agency` may be any, `the military` none.
 */
export const kindOfBody: Sieve = {
  id: 'entities/kind-of-body',
  example: {
    text: 'Harbour Police searched two houses. “We found a map,” the force said.',
    finds: 'the force = Harbour Police',
  },
  applies: ({ description, mention, number }) =>
    mention.type === 'organization' &&
    number === 'singular' &&
    description?.opening === 'definite' &&
    description.modifiers.length === 0 &&
    description.tail.length === 0,
  over(context, story) {
    const { lexicon, sourceOf } = context
    return reference => {
      const { head } = reference.description!
      const fitting = new Map<Participant, Reference>()
      let spoke: Reference | undefined
      const any = lexicon.anyBody.has(head)
      const unique = lexicon.uniqueBody.has(head)
      for (const item of mentionsBefore(reference, context, NAMED)) {
        const away = reference.sentence - item.sentence
        const participant = story.of(item)
        if (participant?.type !== 'organization' || item.name.length === 0) continue
        const kind = kindOf(item, lexicon)
        if (kind && says(head, kind, lexicon)) {
          if (!fitting.has(participant)) fitting.set(participant, item)
        } else if (!unique && (!kind || any) && !spoke && away <= SPOKE && sourceOf.has(item)) spoke = item
      }
      const [only, rival] = fitting.values()
      const antecedent = rival ? undefined : (only ?? (sourceOf.has(reference) ? spoke : undefined))
      return antecedent && { antecedent }
    }
  },
}
