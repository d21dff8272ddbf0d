import type { StoryView } from '../../model/across-articles.ts'
import type { ArticleView, Briefing } from '../../model/briefing.ts'
import { count, listed } from '../../text/english.ts'
import { type Linker, line } from '../../text/markdown.ts'

/** Address of the list of stories. */
export const STORY_INDEX = 'stories.html'

/** A story as a row: its name, and how many articles it has. */
export const storyItem = ({ name, url, articles }: StoryView, link: Linker): string =>
  `${link(line(name), url)} — ${count(articles.length, 'article')}`

/** `Story: The Harlow bridge.`; empty for an article of none. */
export function storyLine({ article }: ArticleView, { storiesOf }: Briefing, link: Linker): string {
  const stories = storiesOf.get(article.slug) ?? []
  const names = stories.map(({ name, url }) => link(line(name), url))
  return names.length === 0 ? '' : `${names.length === 1 ? 'Story' : 'Stories'}: ${listed(names)}.`
}
