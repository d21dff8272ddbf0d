import type { StoryView } from '../model/across-articles.ts'
import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'

/** The newest of a feed; who wants all takes the tables. */
const MOST = 200

/** Quotations in a feed, each with the day on which its article appeared. */
export interface FeedItem {
  readonly view: QuotationView
  readonly day: string
}

/**
 * What a feed of some quotations holds, the newest first. Of an article without a date nothing: a feed has to date all
 * that it tells. Nothing at all where the site's address is not known.
 */
export function feedItems(
  quotations: readonly QuotationView[],
  { articleBy, site }: Pick<Briefing, 'articleBy' | 'site'>,
): FeedItem[] {
  if (!site.url) return []
  const day = ({ article }: QuotationView) => (articleBy.get(article) as ArticleView).article.published
  return quotations
    .flatMap(view => {
      const published = day(view)
      return published ? [{ view, day: published }] : []
    })
    .sort((a, b) => Number(b.day > a.day) - Number(a.day > b.day))
    .slice(0, MOST)
}

/** Address of a feed without its ending, which is `.xml` for Atom and `.json` for JSON Feed. */
export const ALL_FEED = 'feed'
export const feedOf = (entity: string): string => `entities/${entity}`
export const storyFeed = ({ id }: StoryView): string => `stories/${id}`
