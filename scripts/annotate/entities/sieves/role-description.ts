import type { Reference } from '../reference.ts'
import { holds } from '../roles.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** Sentences back in which two holders of one role are both in the reader's mind. */
const NEAR = 2

/** A description of somebody whom the article gives that role: `the Norwegian minister`. */
export const roleDescription: Sieve = {
  id: 'entities/role-description',
  example: 'Norwegian minister Ana Bell met Tom Reed. The minister smiled.',
  applies: ({ description, number, mention }) =>
    mention.type === 'person' &&
    number === 'singular' &&
    (description?.opening === 'definite' || description?.opening === 'possessive'),
  over(context, story) {
    const holders = story.participants().filter(item => item.roles.length > 0 && item.type === 'person')
    const latest = new Map<Participant, Reference>()
    let passed = 0
    return (reference): Verdict => {
      for (; passed < reference.index; passed++) {
        const participant = story.of(context.references[passed]!)
        if (participant) latest.set(participant, context.references[passed]!)
      }
      const description = reference.description!
      const fitting = holders.filter(
        item =>
          item.roles.some(role => holds(description, role, context)) &&
          (!item.gender || !reference.gender || item.gender === reference.gender),
      )
      const at = (item: Participant): number => latest.get(item)?.index ?? -1
      const [first, second] = fitting.sort((a, b) => at(b) - at(a))
      if (!first) return undefined
      const near = (item: Participant | undefined): boolean =>
        item !== undefined && at(item) >= 0 && reference.sentence - latest.get(item)!.sentence <= NEAR
      if (second && (at(first) < 0 || (near(first) && near(second)))) return { doubt: fitting }
      return { antecedent: latest.get(first) ?? first.references[0]! }
    }
  },
}
