import type { ArticleSlug, QuotationView } from '../model/briefing.ts'
import { byCodeUnits } from '../text/lists.ts'

const TINTS = 6

interface Heard {
  readonly key: string
  quotations: number
  readonly articles: Set<ArticleSlug>
}

/** Speakers by how often they are quoted, the most often first. */
function heardOf(quotations: readonly QuotationView[]): Heard[] {
  const heard = new Map<string, Heard>()
  for (const { speaker, article } of quotations) {
    if (!speaker) continue
    const { key } = speaker
    const known = heard.get(key) ?? { key, quotations: 0, articles: new Set() }
    known.quotations++
    known.articles.add(article)
    heard.set(key, known)
  }
  return [...heard.values()].sort((a, b) => b.quotations - a.quotations || byCodeUnits(a.key, b.key))
}

/**
 * A tint from 1 to 6 for each speaker by key, the same in all of the site. Whoever is quoted most chooses first, and
 * takes the first tint that nobody has with whom an article is shared; whoever finds none is not in the map.
 */
export function tintsOf(quotations: readonly QuotationView[]): ReadonlyMap<string, number> {
  const taken = new Map<ArticleSlug, Set<number>>()
  const tints = new Map<string, number>()
  for (const { key, articles } of heardOf(quotations)) {
    const near = [...articles].flatMap(article => [...(taken.get(article) ?? [])])
    const tint = Array.from({ length: TINTS }, (_, i) => i + 1).find(one => !near.includes(one))
    if (tint === undefined) continue
    tints.set(key, tint)
    for (const article of articles) taken.set(article, (taken.get(article) ?? new Set()).add(tint))
  }
  return tints
}
