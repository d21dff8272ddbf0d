import type { Entity, EntityId, EntityType, Quotation } from '../../model/layers.ts'
import { addTo, counted } from '../../text/groups.ts'
import { greatest } from '../../text/lists.ts'
import { slice } from '../../text/spans.ts'
import type { Context } from './context.ts'
import type { Reference } from './reference.ts'
import { saidBySomebody, shownRoles } from './shown-roles.ts'
import type { Participant, RoleFact, Story } from './story.ts'

/** A name as it is shown: on one line. */
const shown = (reference: Reference, { text }: Context): string =>
  slice(text, reference.nameSpan).replace(/\s+/g, ' ')

const count = (name: string, words: RegExp): number => name.match(words)?.length ?? 0

/**
 * The fullest name: most capitalised words, then most initials, then no acronym, then the fewest small words,
 * then the one said most often, then the first.
 * @param names each as often as it is used
 */
function fullest(names: readonly string[]): string {
  const uses = counted(names)
  const rank = (name: string): number =>
    count(name, /(?:\p{Lu}|(?<=-)\p{Ll})[^\s.-]+/gu) * 100 +
    count(name, /\p{Lu}\./gu) * 10 +
    (/\p{Ll}/u.test(name) ? 50 : 0) -
    name.split(/[ -]/).length
  return [...uses.keys()].reduce((best, name) => {
    const better = rank(name) - rank(best) || uses.get(name)! - uses.get(best)!
    return better > 0 ? name : best
  })
}

/** What most of the longest names say; of two that are said as often, what the first one says. */
function typeOf(named: readonly Reference[], otherwise: EntityType): EntityType {
  const longest = greatest(named.map(({ name }) => name.length))
  const votes = counted(
    named.filter(({ name }) => name.length === longest).map(({ mention }) => mention.type),
  )
  const [first] = [...votes].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? otherwise
}

function entityOf(
  participant: Participant,
  ids: ReadonlyMap<Participant, EntityId>,
  possible: readonly Reference[],
  context: Context,
  story: Story,
  said: (role: RoleFact) => boolean,
): Entity {
  const { references, steps, rule, type } = participant
  const named = references.filter(reference => reference.name.length > 0)
  const uses = named.map(reference => shown(reference, context))
  // "me" describes nobody: somebody never named is called by the first description.
  const description = references.find(({ mention }) => mention.form === 'nominal') ?? references[0]!
  const name = uses.length ? fullest(uses) : shown(description, context)
  const members = new Set(participant.members.map(member => ids.get(story.of(member)!)!))
  return {
    id: ids.get(participant)!,
    type: typeOf(named, type),
    name,
    named: named.length > 0,
    aliases: [...new Set(uses)].filter(other => other !== name),
    mentions: references.map(({ mention }) => mention.id),
    roles: shownRoles(participant, context.text, context.lexicon, said),
    ...(members.size && { members: [...members] }),
    links: steps.map(step => ({
      mention: step.from.mention.id,
      antecedent: step.to.mention.id,
      rule: step.rule,
    })),
    possible: possible.map(({ mention }) => mention.id),
    rule,
  }
}

/** The finished layer. */
export function entitiesOf(context: Context, story: Story, quotations: readonly Quotation[]): Entity[] {
  const said = saidBySomebody(quotations)
  // What could be one of several is nobody of its own.
  const participants = story
    .participants()
    .filter(({ references: [first, ...rest] }) => rest.length > 0 || !story.doubts.has(first!))
  const ids = new Map(participants.map((participant, index) => [participant, `e${index}` as const]))
  const possible = new Map<Participant, Reference[]>()
  for (const [reference, who] of story.doubts)
    for (const participant of who) addTo(possible, participant, reference)
  return participants.map(participant =>
    entityOf(participant, ids, possible.get(participant) ?? [], context, story, said),
  )
}
