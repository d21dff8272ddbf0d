import type { Annotated } from '../model/document.ts'
import type { Attribution, Entity, EntityId, MentionId, TimelineEvent } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { smallest } from '../text/lists.ts'
import { fold } from '../text/slugs.ts'
import { contains, slice } from '../text/spans.ts'
import { otherNames } from './merging.ts'
import { freshId } from './state.ts'

const RULE = 'editor/never-same-as'

/** Mentions of the entity that mean `name`: by that name, or by a chain of evidence that leads to it first. */
function meaning({ article, mentions }: Annotated, entity: Entity, name: string): Set<MentionId> {
  const spans = new Map(mentions.map(({ id, span, form }) => [id, { span, form }]))
  const links = new Map(entity.links.map(({ mention, antecedent }) => [mention, antecedent]))
  const verdicts = new Map<MentionId, boolean>()
  for (const id of entity.mentions) {
    const path: MentionId[] = []
    let at: MentionId | undefined = id
    while (at !== undefined && !verdicts.has(at) && !path.includes(at)) {
      path.push(at)
      const { span, form } = spans.get(at)!
      if (form === 'name') {
        verdicts.set(at, fold(slice(article.text, span)) === fold(name))
        break
      }
      at = links.get(at)
    }
    const verdict = (at !== undefined && verdicts.get(at)) || false
    for (const step of path) verdicts.set(step, verdict)
  }
  return new Set(entity.mentions.filter(id => verdicts.get(id)))
}

/** True when a span stands nearer to one of `ours` than to any of `theirs`. */
const nearer = (span: Span, ours: readonly Span[], theirs: readonly Span[]): boolean => {
  const distance = (others: readonly Span[]) =>
    smallest(others.map(other => Math.max(other.start - span.end, span.start - other.end, 0)))
  return distance(ours) < distance(theirs)
}

function attributedAnew(
  attribution: Attribution,
  from: Entity,
  apart: EntityId,
  theirs: ReadonlySet<MentionId>,
): Attribution {
  const candidates = attribution.candidates.flatMap(id => (id === from.id ? [id, apart] : [id]))
  if (attribution.speaker !== from.id) return { ...attribution, candidates }
  const [first] = attribution.via
  if (first !== undefined)
    return theirs.has(first) ? { ...attribution, speaker: apart, rule: RULE } : attribution
  // Nothing beside the words says which of the two it is.
  return { ...attribution, speaker: null, certainty: 'unknown', candidates: [from.id, apart], rule: RULE }
}

/**
 * Takes what `name` means out of an entity that the program took for one.
 * @returns the document, and the id of the new entity; null when no mention has that name
 */
export function split(
  doc: Annotated,
  entity: Entity,
  name: string,
): { doc: Annotated; apart: EntityId } | null {
  const theirs = meaning(doc, entity, name)
  if (theirs.size === 0 || theirs.size === entity.mentions.length) return null
  const apart = freshId('e', doc.entities)
  const spanOf = new Map(doc.mentions.map(({ id, span }) => [id, span]))
  const spans = (isTheirs: boolean) =>
    entity.mentions.filter(id => theirs.has(id) === isTheirs).map(id => spanOf.get(id)!)
  const [ours, others] = [spans(false), spans(true)]
  const part = (isTheirs: boolean): Pick<Entity, 'mentions' | 'roles' | 'links'> => ({
    mentions: entity.mentions.filter(id => theirs.has(id) === isTheirs),
    roles: entity.roles.filter(({ span }) => nearer(span, others, ours) === isTheirs),
    links: entity.links.filter(
      ({ mention, antecedent }) => theirs.has(mention) === isTheirs && theirs.has(antecedent) === isTheirs,
    ),
  })
  const names = otherNames(name, [entity.name, ...entity.aliases])
  const parts: Entity[] = [
    { ...entity, ...part(false), name: names[0] ?? entity.name, aliases: names.slice(1), rule: RULE },
    { ...entity, ...part(true), id: apart, name, named: true, aliases: [], possible: [], rule: RULE },
  ]
  const takesPart = (event: TimelineEvent): EntityId[] => {
    const inEvent = (list: readonly Span[]) => list.some(span => contains(event.span, span))
    return [...(inEvent(ours) || !inEvent(others) ? [entity.id] : []), ...(inEvent(others) ? [apart] : [])]
  }
  return {
    apart,
    doc: {
      ...doc,
      entities: doc.entities.flatMap(other => (other.id === entity.id ? parts : [other])),
      attributions: doc.attributions.map(attribution => attributedAnew(attribution, entity, apart, theirs)),
      events: doc.events.map(event => ({
        ...event,
        participants: event.participants.flatMap(id => (id === entity.id ? takesPart(event) : [id])),
      })),
    },
  }
}
