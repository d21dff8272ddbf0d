import { addTo } from '../../../text/groups.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** More people of one name than these cannot be told apart. */
const MOST = 40

/** A person only ever called by one name. */
export const sameSingleName: Sieve = {
  id: 'entities/same-single-name',
  example: { text: 'Then Bell came. Nobody knew Bell.', finds: 'Bell = Bell' },
  applies: ({ mention }) => mention.type === 'person',
  over(_context, story) {
    const seen = new Map<string, Reference[]>()
    return reference => {
      const participant = story.of(reference)!
      if (participant.name.length > 1) return undefined
      const known = seen.get(reference.name[0]!) ?? []
      const agrees = ({ gender }: Participant): boolean =>
        !gender || !participant.gender || gender === participant.gender
      const fitting = known.filter(item => agrees(story.of(item)!))
      // `Prince Harry` is called `Harry` later; a `Mrs Bell` is not a `Mr Bell`.
      const antecedent =
        fitting.find(item => story.of(item)!.gender === participant.gender) ??
        (fitting.length === 1 ? fitting[0] : undefined)
      if (!antecedent && known.length < MOST) addTo(seen, reference.name[0]!, reference)
      return antecedent && { antecedent }
    }
  },
}
