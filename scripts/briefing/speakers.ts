import type {
  ArticleSlug,
  Briefing,
  EntitySlug,
  QuotationView,
  ShareView,
  SpeakerView,
} from '../model/briefing.ts'
import type { Entity, EntityId } from '../model/layers.ts'

/** Makes the speakers of one article from its entities. */
export const speakersOf =
  (article: ArticleSlug, entities: ReadonlyMap<EntityId, Entity>, slugs: ReadonlyMap<EntityId, EntitySlug>) =>
  (id: EntityId): SpeakerView => {
    const label = entities.get(id)!.name
    const entity = slugs.get(id)
    return entity ? { key: entity, label, entity } : { key: `${article}#${id}`, label }
  }

/** The name a speaker has on the whole site; of one without a page there, the article's. */
export const nameOf = ({ label, entity }: SpeakerView, { entityBy }: Pick<Briefing, 'entityBy'>): string =>
  (entity !== undefined && entityBy.get(entity)?.name) || label

interface Tally {
  readonly speaker: SpeakerView | null
  quotations: number
  words: number
}

/** The number of words of each quotation; those of a quotation inside another count for the inner one only. */
export function spokenWords(quotations: readonly QuotationView[]): ReadonlyMap<QuotationView, number> {
  const inner = new Map<string, number>()
  for (const { words, quotation, article } of quotations)
    if (quotation.within) {
      const outer = `${article}#${quotation.within}`
      inner.set(outer, (inner.get(outer) ?? 0) + words)
    }
  return new Map(
    quotations.map(view => {
      const within = inner.get(`${view.article}#${view.quotation.id}`) ?? 0
      return [view, Math.max(0, view.words - within)]
    }),
  )
}

/**
 * Everybody's part of the quoted words, the longest first, what nobody is known to have said last.
 * @param counted those of the quotations that count
 */
export function sharesOf(
  quotations: readonly QuotationView[],
  counted: readonly QuotationView[] = quotations,
): ShareView[] {
  const tallies = new Map<string, Tally>()
  const spoken = spokenWords(quotations)
  let total = 0
  for (const view of counted) {
    const { speaker } = view
    const words = spoken.get(view)!
    const key = speaker?.key ?? ''
    const tally = tallies.get(key) ?? { speaker, quotations: 0, words: 0 }
    tally.quotations++
    tally.words += words
    total += words
    tallies.set(key, tally)
  }
  return [...tallies.values()]
    .map(tally => ({ ...tally, share: total > 0 ? tally.words / total : 0 }))
    .sort(
      (a, b) =>
        Number(a.speaker === null) - Number(b.speaker === null) ||
        b.words - a.words ||
        (a.speaker?.key ?? '').localeCompare(b.speaker?.key ?? '', 'en'),
    )
}
