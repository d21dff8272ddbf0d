import { numbersIn } from '../../briefing/event-words.ts'
import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, EventView } from '../../model/briefing.ts'
import { listed } from '../../text/english.ts'
import { type Linker, line } from '../../text/markdown.ts'

/** Who else tells of an event, and what they tell otherwise. */

export const RETOLD_TITLE = 'Told by other articles as well'
export const RETOLD_WORDS =
  'Other articles tell these again. Each stands on the timeline under the article that had it first.'

const MOST_NAMED = 8

const placeOf = ({ article, headline }: ArticleView): string => line(article.publisher ?? headline)

/** `12 people in The Harbour Post, 14 people in The Bay Times`: counts of one thing that are not the same. */
function differing(tellings: readonly EventView[], { articleBy }: Briefing): string[] {
  const told = tellings.map(view => {
    const article = articleBy.get(view.article)!
    return { place: placeOf(article), numbers: numbersIn(article, view) }
  })
  const nouns = new Set(told.flatMap(({ numbers }) => [...numbers.keys()]))
  return [...nouns].flatMap(noun => {
    const values = told.flatMap(({ place, numbers }) => {
      const figures = numbers.get(noun)
      return figures ? [{ place, figures }] : []
    })
    if (new Set(values.map(({ figures }) => figures)).size < 2) return []
    return [
      `**Numbers differ:** ${listed(values.map(({ figures, place }) => `${line(figures)} in ${place}`))}.`,
    ]
  })
}

/** The other articles that tell of an event, with the way to their words; where their numbers differ, side by side. */
export function tellersWords(view: EventView, briefing: Briefing, link: Linker): string | null {
  const group = briefing.told.get(view.id)
  if (!group) return null
  const all = [group.main, ...group.others].map(id => briefing.eventBy.get(id)!)
  const others = group.main === view.id ? all.slice(1) : all.slice(0, 1)
  const places = others.map(other =>
    link(placeOf(briefing.articleBy.get(other.article)!), eventPlace(other.id, briefing.timelinePages)),
  )
  const more = places.length - MOST_NAMED
  const named = listed([...places.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])])
  return [
    group.main === view.id ? `Also told by ${named}.` : `Told first by ${named}.`,
    ...differing(group.main === view.id ? all : [view, ...others], briefing),
  ].join(' ')
}
