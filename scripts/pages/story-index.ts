import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { blocks, linker, list } from '../text/markdown.ts'
import { STORY_INDEX, storyItem } from './parts/stories.ts'

/** The list of all stories. */
export function storyIndexPage({ stories }: Briefing): PageOf<'story-index'> {
  const link = linker(STORY_INDEX)
  return {
    kind: 'story-index',
    url: STORY_INDEX,
    title: 'Stories',
    description: `${capital(count(stories.length, 'story', 'stories'))}, each with its articles.`,
    data: null,
    body: blocks('# Stories', list(stories.map(story => storyItem(story, link)))),
  }
}
