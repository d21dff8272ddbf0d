import type { ArticleSlug, EntitySlug } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { Entity, EntityId, EntityType } from '../model/layers.ts'
import { normalizedWords, shortHash, slugOf } from '../text/slugs.ts'

/** Where two types claim one slug, the first in this list has it and the others say their type. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event']

/** One entity of one article, with the slug its own name gives. */
interface Claim {
  readonly article: ArticleSlug
  readonly entity: Entity
  readonly slug: string
}

/** A person known by one name only is nobody's namesake: the slug then holds the article. */
function ownSlug(article: ArticleSlug, { type, name }: Entity): string {
  const known = type !== 'person' || normalizedWords(name).includes(' ')
  return slugOf(known ? name : `${name} in ${article}`, known ? undefined : 100)
}

/** Site-wide ids, per article. Depends on names and types alone, but for namesakes inside one article. */
export function entitySlugs(
  docs: readonly Annotated[],
): ReadonlyMap<ArticleSlug, ReadonlyMap<EntityId, EntitySlug>> {
  const claims = docs.flatMap(({ article, entities }) =>
    entities
      .filter(entity => entity.named)
      .map((entity): Claim => ({ article: article.slug, entity, slug: ownSlug(article.slug, entity) })),
  )
  const holders = new Map<string, EntityType>()
  for (const { entity, slug } of claims) {
    const holder = holders.get(slug)
    if (!holder || TYPES.indexOf(entity.type) < TYPES.indexOf(holder)) holders.set(slug, entity.type)
  }

  const slugs = new Map(docs.map(({ article }) => [article.slug, new Map<EntityId, EntitySlug>()]))
  const taken = new Set<string>()
  for (const { article, entity, slug } of claims) {
    const typed = holders.get(slug) === entity.type ? slug : `${slug}-${entity.type}`
    slugs.get(article)!.set(entity.id, apart(article, entity, typed, taken))
  }
  return slugs
}

/** Two people whom an article keeps apart although they share a name do not share a page. */
function apart(article: ArticleSlug, entity: Entity, slug: string, taken: Set<string>): string {
  const key = `${article}/${slug}`
  if (entity.type === 'person' && taken.has(key)) return `${slug}-${shortHash([article, entity.id])}`
  taken.add(key)
  return slug
}
