import type { Annotated } from '../model/document.ts'
import type { Entity } from '../model/layers.ts'
import { merge, otherNames } from './merging.ts'
import { split } from './splitting.ts'
import { type Apply, changed, type State } from './state.ts'
import { entityAt, entityNamed } from './targets.ts'

/** The changes that give an entity a new name; the names of before become other names. */
function renamed(entity: Entity, name: string): Partial<Entity> {
  const before = entity.named ? [entity.name] : []
  return { name, named: true, aliases: otherNames(name, [...before, ...entity.aliases]), rule: 'editor/name' }
}

const told = (entity: Entity, before: string | null, after: string | null) => ({
  subject: entity.id,
  span: null,
  before,
  after,
})

export const sameAs: Apply<'same-as'> = (state, { target, article }, { other }) => {
  const found = entityAt(state, target)
  if ('miss' in found) return found
  const { item: from } = found
  const into = entityNamed(state, other)
  const { doc } = state
  if ('miss' in into) {
    // Of a decision for every article, each has to know only the one: the names make them one page.
    if (article !== null || into.miss.near.length > 0) return into
    return {
      doc: {
        ...doc,
        entities: changed(doc.entities, from.id, { ...renamed(from, other), rule: 'editor/same-as' }),
      },
      effects: [told(from, from.name, other)],
    }
  }
  if (into.item.id === from.id) return { doc, effects: [] }
  return {
    doc: merge(doc, from, into.item),
    merged: [from.id, into.item.id],
    effects: [told(into.item, from.name, into.item.name)],
  }
}

export const neverSameAs: Apply<'never-same-as'> = (state, { target, article }, { other }) => {
  const found = entityAt(state, target)
  if ('miss' in found) return found
  const { item: entity } = found
  const second = entityNamed(state, other)
  if ('miss' in second) return article === null ? { doc: state.doc, effects: [] } : second
  if (second.item.id !== entity.id) return { doc: state.doc, effects: [] }
  // The words of the target name one of the two, `other` the other: that one is taken out.
  const parts = split(state.doc, entity, other)
  if (!parts)
    return {
      miss: {
        message: `expected mentions by the name “${other}” and by another, found “${entity.name}” with one of them only`,
        advice: 'write the two names as the article has them',
        near: [],
      },
    }
  const [first, apart] = [entity.id, parts.apart].map(
    id => parts.doc.entities.find(found => found.id === id)!,
  )
  const { name: before } = first!
  return {
    doc: parts.doc,
    effects: [told(first!, before, other), told(apart!, before, other)],
  }
}

export const name: Apply<'name'> = (state, { target }, { value }) => {
  const found = entityAt(state, target)
  if ('miss' in found) return found
  const { item } = found
  return {
    doc: { ...state.doc, entities: changed(state.doc.entities, item.id, renamed(item, value)) },
    effects: [told(item, item.name, value)],
  }
}

export const type: Apply<'type'> = (state, { target }, decision) => {
  const found = entityAt(state, target)
  if ('miss' in found) return found
  const { item } = found
  const made = { type: decision.type, rule: 'editor/type' }
  return {
    doc: {
      ...state.doc,
      entities: changed(state.doc.entities, item.id, made),
      mentions: state.doc.mentions.map(mention =>
        item.mentions.includes(mention.id) ? { ...mention, ...made } : mention,
      ),
    },
    effects: [told(item, item.type, decision.type)],
  }
}

/** Facts that no words of the article bear out: they stand beside what the program found. */
export const fact: Apply<'role' | 'description' | 'link'> = (state, { target }, { value }) => {
  const found = entityAt(state, target)
  if ('miss' in found) return found
  return { doc: state.doc, effects: [told(found.item, null, value)] }
}

/** An entity without a name has no page, and its mentions lead nowhere. */
export const hideEntity = (
  { doc }: State,
  entity: Entity,
): { doc: Annotated; effects: ReturnType<typeof told>[] } => ({
  doc: { ...doc, entities: changed(doc.entities, entity.id, { named: false, rule: 'editor/hide' }) },
  effects: [told(entity, `${entity.type} ${entity.name}`, null)],
})
