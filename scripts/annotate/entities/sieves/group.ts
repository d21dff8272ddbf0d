import { mentionsBefore } from '../nearby.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** Sentences back in which the members of a group are looked for. */
const REACH = 3

/** `the two leaders`: as many people as the number says, the ones named last. */
export const group: Sieve = {
  id: 'entities/group',
  example: {
    text: 'President Ana Bell met Prime Minister Tom Reed. The two leaders smiled.',
    finds: 'The two leaders = Tom Reed + Ana Bell',
  },
  applies: ({ description }) => description?.opening === 'definite' && description.sense?.type === 'person',
  over(context, story) {
    return (reference): Verdict => {
      const { count, sense } = reference.description!
      const found = new Map<Participant, Reference>()
      for (const member of mentionsBefore(reference, context, REACH)) {
        const participant = story.of(member)
        const fits = participant?.type === 'person' && member.name.length > 0
        const role = !sense?.class || participant?.roles.some(item => item.class === sense.class)
        if (fits && role && !found.has(participant)) found.set(participant, member)
      }
      // More people than the number says: who is meant cannot be told.
      return found.size === count ? { members: [...found.values()] } : undefined
    }
  },
}
