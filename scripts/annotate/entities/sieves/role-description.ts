import { addTo } from '../../../text/groups.ts'
import type { Reference } from '../reference.ts'
import { holds } from '../roles.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Sentences back in which two holders of one role are both in the reader's mind. */
const NEAR = 2
/** More holders of one role than these cannot be told apart. */
const MOST = 40

/** Relations that may tie two mentions of one person to one word. */
const TIES = /appos|conj|nmod|compound|flat|parataxis|dep/

/** People by the classes of their roles; those of no class together. */
function holdersByClass(story: Story): Map<string | undefined, Participant[]> {
  const holders = new Map<string | undefined, Participant[]>()
  for (const participant of story.participants())
    for (const kind of new Set(participant.roles.map(role => role.class))) addTo(holders, kind, participant)
  return holders
}

/** True where both are parts of one verb's clause: `[Bell] met [the governor]`. Then they are two people. */
const areArguments = (a: Reference, b: Reference): boolean =>
  a.governor === b.governor && a.relation !== b.relation && !TIES.test(`${a.relation} ${b.relation}`)

/** A description of somebody whom the article gives that role: `the Norwegian minister`. */
export const roleDescription: Sieve = {
  id: 'entities/role-description',
  example: {
    text: 'Norwegian minister Ana Bell met Tom Reed. The minister smiled.',
    finds: 'The minister = Ana Bell',
  },
  applies: ({ description, number }) =>
    number === 'singular' && /^(?:definite|possessive|owner)$/.test(description?.opening ?? ''),
  over(context, story) {
    const holders = holdersByClass(story)
    const latest = new Map<Participant | undefined, Reference>()
    let passed = 0
    return (reference): Verdict => {
      for (; passed < reference.index; passed++)
        latest.set(story.of(context.references[passed]!), context.references[passed]!)
      const description = reference.description!
      const known = holders.get(description.sense?.class) ?? []
      const held = (item: Participant, exactly: boolean): boolean =>
        item.roles.some(
          role => holds(description, role, context) && (!exactly || role.head === description.head),
        )
      const holding = known
        .slice(0, MOST)
        .filter(
          item =>
            held(item, false) &&
            (!item.gender || !reference.gender || item.gender === reference.gender) &&
            !(latest.has(item) && areArguments(latest.get(item)!, reference)),
        )
      // Of a president and a prime minister, `the president` is the first, though both are leaders.
      const exact = holding.filter(item => held(item, true))
      const fitting = exact.length ? exact : holding
      const at = (item: Participant): number => latest.get(item)?.index ?? -1
      const [first, second] = fitting.sort((a, b) => at(b) - at(a))
      if (!first) return undefined
      const near = (item: Participant): boolean =>
        at(item) >= 0 && reference.sentence - latest.get(item)!.sentence <= NEAR
      if (second && (at(first) < 0 || near(second))) return { doubt: fitting }
      return { antecedent: latest.get(first) ?? first.references[0]! }
    }
  },
}
