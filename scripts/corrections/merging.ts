import type { Annotated } from '../model/document.ts'
import type { Entity, EntityId, MentionId } from '../model/layers.ts'
import { fold } from '../text/slugs.ts'
import { byPosition } from '../text/spans.ts'

const RULE = 'editor/same-as'

const once = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Names, each once, without `name` itself. */
export function otherNames(name: string, names: readonly string[]): string[] {
  const seen = new Set([fold(name)])
  return names.filter(other => !seen.has(fold(other)) && seen.add(fold(other)))
}

/** The mention that its entity's evidence ends at: the one without a link. */
const rootOf = ({ mentions, links }: Entity): MentionId | undefined =>
  mentions.find(id => !links.some(({ mention }) => mention === id)) ?? mentions[0]

function joined(doc: Annotated, from: Entity, into: Entity): Entity {
  const place = new Map(doc.mentions.map(({ id, span }) => [id, span]))
  // Somebody never named takes the name of one who is.
  const name = into.named || !from.named ? into.name : from.name
  const known = [from, into].flatMap(entity =>
    entity.named || !(from.named || into.named) ? [entity.name] : [],
  )
  const [root, other] = [rootOf(into), rootOf(from)]
  const mentions = [...into.mentions, ...from.mentions].sort((a, b) =>
    byPosition(place.get(a)!, place.get(b)!),
  )
  const bridge = root && other ? [{ mention: other, antecedent: root, rule: RULE }] : []
  const members = once([...(into.members ?? []), ...(from.members ?? [])])
  return {
    ...into,
    type: into.named || !from.named ? into.type : from.type,
    name,
    named: into.named || from.named,
    aliases: otherNames(name, [...into.aliases, ...known, ...from.aliases]),
    mentions,
    roles: [...into.roles, ...from.roles].sort((a, b) => byPosition(a.span, b.span)),
    links: [...into.links, ...from.links, ...bridge],
    possible: once([...into.possible, ...from.possible]).filter(id => !mentions.includes(id)),
    ...(members.length > 0 && { members }),
    rule: RULE,
  }
}

/** Makes two entities one, everywhere in the document. */
export function merge(doc: Annotated, from: Entity, into: Entity): Annotated {
  const now = (id: EntityId): EntityId => (id === from.id ? into.id : id)
  return {
    ...doc,
    entities: doc.entities
      .filter(({ id }) => id !== from.id)
      .map(entity => (entity.id === into.id ? joined(doc, from, into) : entity))
      .map(entity => ({ ...entity, ...(entity.members && { members: once(entity.members.map(now)) }) })),
    attributions: doc.attributions.map(attribution => ({
      ...attribution,
      speaker: attribution.speaker && now(attribution.speaker),
      candidates: once(attribution.candidates.map(now)),
    })),
    events: doc.events.map(event => ({ ...event, participants: once(event.participants.map(now)) })),
  }
}
