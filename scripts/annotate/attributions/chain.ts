import type { Entity, Mention, MentionId } from '../../model/layers.ts'
import type { Story } from './context.ts'

/**
 * The mentions that lead from source words to a name: the mention itself, then the entity's closest name
 * before it, or, failing that, its first name after it.
 */
export function chainFrom(story: Story, mention: Mention, entity: Entity): MentionId[] {
  if (mention.form === 'name') return [mention.id]
  const byId = story.mentionById
  const names = entity.mentions.map(id => byId.get(id)!).filter(({ form }) => form === 'name')
  const name = names.findLast(({ span }) => span.end <= mention.span.start) ?? names[0]
  return name ? [mention.id, name.id] : [mention.id]
}
