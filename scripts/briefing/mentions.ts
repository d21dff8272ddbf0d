import type { EntitySlug, MentionView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { EntityId } from '../model/layers.ts'
import { byPosition, indexAt } from '../text/spans.ts'

/** Mentions by name of entities that have a page, in text order. */
export function mentionViews(doc: Annotated, slugs: ReadonlyMap<EntityId, EntitySlug>): MentionView[] {
  const entityOf = new Map(
    doc.entities.flatMap(({ id, mentions }) => mentions.map(mention => [mention, slugs.get(id)] as const)),
  )
  return doc.mentions
    .flatMap(mention => {
      const entity = entityOf.get(mention.id)
      if (mention.form !== 'name' || !entity) return []
      const sentence = indexAt(doc.sentences, mention.span.start)
      return [{ mention, entity, article: doc.article.slug, sentence }]
    })
    .sort((a, b) => byPosition(a.mention.span, b.mention.span))
}
