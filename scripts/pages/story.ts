import { feedItems, storyFeed } from '../briefing/feeds.ts'
import { sharesOf } from '../briefing/speakers.ts'
import { eventsIn, quotationsIn } from '../briefing/stories.ts'
import type { StoryView } from '../model/across-articles.ts'
import type { ArticleView, Briefing, EventView } from '../model/briefing.ts'
import type { Page, PageOf } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { capital, count } from '../text/english.ts'
import { blocks, line, linker, list } from '../text/markdown.ts'
import { copiedFrom } from './parts/copied.ts'
import { card, earlier } from './parts/home-many.ts'
import { quotationMark } from './parts/page-data.ts'
import { once, strongest, wordsOfEvent } from './parts/picked.ts'
import { quotationItem } from './parts/quotation-item.ts'
import { eventItem, speakerLink } from './parts/wording.ts'
import { storyIndexPage } from './story-index.ts'

const CARDS = 12
const SAID = 8
const PEOPLE = 10
/** Events that are shown at once; more of them are closed. */
const EVENTS = 30

/** `4 March 2031 to 21 March 2031`. */
function period(articles: readonly ArticleView[]): string {
  const days = articles.flatMap(({ article }) => article.published ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`
}

function storyPage(story: StoryView, briefing: Briefing): PageOf<'story'> {
  const link = linker(story.url)
  const articles = story.articles.map(slug => briefing.articleBy.get(slug)!)
  // A copy is told with the article that it has its text from, where the story has that one.
  const shown = articles.filter(
    ({ article: { slug } }) => !story.articles.includes(copiedFrom(slug, briefing) ?? ''),
  )
  const quotations = quotationsIn(story, briefing)
  const said = strongest(quotations, SAID)
  const events = once(eventsIn(story, briefing), view => `${view.value} ${wordsOfEvent(view, briefing)}`)
  const event = (view: EventView) => eventItem(view, briefing, link)
  const people = sharesOf(quotations)
    .filter(({ speaker }) => speaker?.entity)
    .sort((a, b) => b.quotations - a.quotations)
    .slice(0, PEOPLE)
  const feed = storyFeed(story)
  const hasFeed = feedItems(quotations, briefing).length > 0
  const summary = [
    capital(count(articles.length, 'article')),
    period(articles),
    count(quotations.length, 'quotation'),
    hasFeed && `to follow it: ${link('Atom', `${feed}.xml`)}, ${link('JSON Feed', `${feed}.json`)}`,
  ].filter(Boolean)
  return {
    kind: 'story',
    url: story.url,
    title: story.name,
    description: `${summary[0]} of one story: ${story.name}.`,
    data: { quotations: said.map(view => quotationMark(view, briefing)), ...(hasFeed && { feed }) },
    body: blocks(
      `# ${line(story.name)}`,
      summary.join(' · '),
      '## Articles',
      list(shown.slice(0, CARDS).map(view => card(view, briefing, link))),
      earlier(shown.slice(CARDS), briefing, link),
      events.length > 0 && '## On the timeline',
      list(events.slice(0, EVENTS).map(event)),
      events.length > EVENTS && `## Later (${events.length - EVENTS})`,
      list(events.slice(EVENTS).map(event)),
      said.length > 0 && '## Said',
      list(said.map(view => quotationItem(view, briefing, link, ['speaker', 'date']))),
      people.length > 0 && '## Most quoted',
      list(
        people.map(
          ({ speaker, quotations: times }) => `${capital(speakerLink(speaker!, briefing, link))} — ${times}`,
        ),
      ),
      quotations.length > 0 && link('All quotations of the story', `quotes.html#story=${story.id}`),
    ),
  }
}

/** A front page for each story, and a list of them; nothing where there is none. */
export const storyPages = (briefing: Briefing): Page[] =>
  briefing.stories.length === 0
    ? []
    : [storyIndexPage(briefing), ...briefing.stories.map(story => storyPage(story, briefing))]
