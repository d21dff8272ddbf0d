import { UserError } from '../io/errors.ts'
import type { Briefing } from '../model/briefing.ts'
import { addressOf } from '../text/addresses.ts'

/**
 * The pages of one story: its front page, its articles, and their quotations.
 * @throws UserError where no story has this id
 */
export function storyPaths(
  { stories, articleBy }: Briefing,
  id: string,
): { readonly name: string; readonly paths: ReadonlySet<string> } {
  const story = stories.find(one => one.id === id)
  if (!story) {
    const known = stories.map(one => one.id).join(', ')
    throw new UserError(
      `expected the id of a story after --story, found ${id}; ${known ? `there are ${known}` : 'no article names a story'}`,
    )
  }
  const articles = story.articles.map(slug => articleBy.get(slug)!)
  const quotations = articles.flatMap(view => view.quotations.map(({ id }) => addressOf('quotation', id)))
  return { name: story.name, paths: new Set([story.url, ...articles.map(({ url }) => url), ...quotations]) }
}
