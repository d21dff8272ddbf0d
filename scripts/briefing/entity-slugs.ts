import type { Join } from '../model/across-articles.ts'
import type { ArticleSlug, EntitySlug } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { Entity, EntityId, EntityType } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { normalizedWords, shortHash, slugOf } from '../text/slugs.ts'
import type { Rename } from './ledger/renames.ts'
import { nameKey } from './one-name.ts'
import { surroundings } from './permalinks.ts'

/** Where two types claim one slug, the first in this list has it and the others say their type. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event']

/** One entity of one article, with the slug its own name gives. */
interface Claim {
  readonly article: ArticleSlug
  readonly entity: Entity
  readonly slug: string
  /** The words around its first mention. */
  readonly near: string
}

/** True when several articles may share the entity. A person with a single name may be anybody: each article has its own. */
export const isShared = ({ type, name }: Pick<Entity, 'type' | 'name'>): boolean =>
  type !== 'person' || normalizedWords(name).includes(' ')

function ownSlug(article: ArticleSlug, entity: Entity, usual: ReadonlyMap<string, string>): string {
  return isShared(entity)
    ? slugOf(usual.get(nameKey(entity)) ?? entity.name)
    : slugOf(`${entity.name} in ${article}`, 100)
}

/**
 * Site-wide ids, per article. Depends on names and types alone, but for namesakes inside one article.
 * @param joins names that are taken for another one
 */
export function entitySlugs(
  docs: readonly Annotated[],
  rename: Rename,
  joins: readonly Join[] = [],
): ReadonlyMap<ArticleSlug, ReadonlyMap<EntityId, EntitySlug>> {
  const usual = new Map(joins.map(join => [nameKey(join), join.to]))
  const claims = docs.flatMap(({ article: { slug: article, text }, entities, mentions }) => {
    const spans = new Map(mentions.map(({ id, span }) => [id, span]))
    return entities
      .filter(entity => entity.named)
      .map((entity): Claim => {
        const first = entity.mentions[0] && spans.get(entity.mentions[0])
        return {
          article,
          entity,
          slug: ownSlug(article, entity, usual),
          near: first ? nearBy(text, first) : '',
        }
      })
  })
  const holders = new Map<string, EntityType>()
  for (const { entity, slug } of claims) {
    const holder = holders.get(slug)
    if (!holder || TYPES.indexOf(entity.type) < TYPES.indexOf(holder)) holders.set(slug, entity.type)
  }

  const slugs = new Map(docs.map(({ article }) => [article.slug, new Map<EntityId, EntitySlug>()]))
  const namesakes = new Map<string, number>()
  const key = ({ article, entity, slug }: Claim) => `${article}/${entity.type}/${slug}`
  for (const claim of claims) namesakes.set(key(claim), (namesakes.get(key(claim)) ?? 0) + 1)
  for (const claim of claims) {
    const { article, entity, slug, near } = claim
    const typed = holders.get(slug) === entity.type ? slug : `${slug}-${entity.type}`
    // People whom an article keeps apart although they share a name do not share a page.
    const apart = entity.type === 'person' && namesakes.get(key(claim))! > 1
    const wanted = apart ? `${typed}-${shortHash([article, near])}` : typed
    slugs.get(article)!.set(entity.id, rename('entity', wanted))
  }
  return slugs
}

const REACH = 100

const nearBy = (text: string, span: Span): string =>
  surroundings(text, { start: 0, end: text.length }, span, REACH)
