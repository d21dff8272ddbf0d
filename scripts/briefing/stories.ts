import type { StoryView } from '../model/across-articles.ts'
import type { ArticleSlug, ArticleView, Briefing, EventView, QuotationView } from '../model/briefing.ts'
import type { SiteInfo } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { addTo } from '../text/groups.ts'
import { slugOf } from '../text/slugs.ts'
import { byDate, isDated } from './events.ts'
import { onceEach } from './retellings.ts'

/**
 * The stories that files, folders and the editor name: two names that make one address are one story, which is called
 * as the editor calls it, or else as the newest article does.
 * @param articles the newest first
 */
export function storyViews(articles: readonly ArticleView[], { stories = [] }: SiteInfo): StoryView[] {
  const names = new Map<string, string>()
  const members = new Map<string, Set<ArticleSlug>>()
  const put = (name: string, slug: ArticleSlug) => {
    const id = slugOf(name)
    if (!names.has(id)) names.set(id, name)
    members.set(id, (members.get(id) ?? new Set()).add(slug))
  }
  for (const story of stories) for (const slug of story.articles) put(story.name, slug)
  for (const { article } of articles) for (const name of article.stories ?? []) put(name, article.slug)
  return [...names]
    .map(([id, name]) => ({
      id,
      url: addressOf('story', id),
      name,
      articles: articles.map(({ article }) => article.slug).filter(slug => members.get(id)!.has(slug)),
    }))
    .filter(story => story.articles.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The stories of each article that has some. */
export function storiesByArticle(
  stories: readonly StoryView[],
): ReadonlyMap<ArticleSlug, readonly StoryView[]> {
  const found = new Map<ArticleSlug, StoryView[]>()
  for (const story of stories) for (const slug of story.articles) addTo(found, slug, story)
  return found
}

/** What the articles of a story quote, each quotation once. */
export const quotationsIn = (story: StoryView, { articleBy, shared }: Briefing): QuotationView[] =>
  onceEach(
    story.articles.flatMap(slug => articleBy.get(slug)!.quotations),
    shared,
  )

/** What the articles of a story date, in the order of the dates: each event once, as the earliest of them tells it. */
export function eventsIn(story: StoryView, { articleBy, told }: Briefing): EventView[] {
  const known = new Set<string>()
  const views = story.articles
    .map(slug => articleBy.get(slug)!)
    .reverse()
    .flatMap(({ events }) => events.filter(isDated))
    .filter(({ id }) => {
      const main = told.get(id)?.main ?? id
      return !known.has(main) && known.add(main)
    })
  return byDate(views, ({ article }) => articleBy.get(article)!.article.published)
}
