import { headingsOf } from '../briefing/headings.ts'
import type { Briefing, EventView } from '../model/briefing.ts'
import type { Choice, EventPart, PageOf, TimelineItemData } from '../model/outputs.ts'
import { edgesOf, isSharp } from '../text/edges.ts'
import { capital } from '../text/english.ts'
import { type Linker, line, list } from '../text/markdown.ts'
import { articleLink, dateData } from './data.ts'
import { PART_WORDS, timelineItem } from './timeline-item.ts'

const itemData = (view: EventView, { articleBy }: Briefing): TimelineItemData => ({
  id: `e-${view.id}`,
  date: view.value ? dateData(view.value, view.mod) : null,
  tense: view.event.tense,
  part: view.part,
  entities: view.entities,
  article: articleLink(articleBy.get(view.article)!),
})

/** Beyond so many, a menu holds only the values of most events. */
const LONGEST_MENU = 100

/** What the reader can filter by: each value that events have, those of most events first. */
function choicesOf<T extends string>(values: readonly T[], label: (value: T) => string): Choice[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, LONGEST_MENU)
}

/** What the layout needs to know of the events on a page. */
export function timelineData(
  dated: readonly EventView[],
  undated: readonly EventView[],
  briefing: Briefing,
): PageOf<'timeline'>['data'] {
  const { articleBy, entityBy } = briefing
  const events = [...dated, ...undated]
  const articles = new Map(briefing.articles.map(({ url, headline }) => [url, headline]))
  return {
    dated: dated.map(view => itemData(view, briefing)),
    undated: undated.map(view => itemData(view, briefing)),
    choices: {
      entities: choicesOf(
        events.flatMap(({ entities }) => entities),
        slug => entityBy.get(slug)!.name,
      ),
      article: choicesOf(
        events.map(({ article }) => articleBy.get(article)!.url),
        url => articles.get(url)!,
      ),
      part: choicesOf(
        events.map(({ part }) => part),
        part => PART_WORDS[part],
      ),
    },
  }
}

/** Dated events under headings, in order. */
export function sections(events: readonly EventView[], briefing: Briefing, link: Linker): string[] {
  if (events.length === 0) return []
  const heading = headingsOf(events)
  const groups: { title: string; items: string[] }[] = []
  for (const view of events) {
    const title = heading(view)
    if (groups.at(-1)?.title !== title) groups.push({ title, items: [] })
    groups.at(-1)!.items.push(timelineItem(view, briefing, link))
  }
  return groups.flatMap(({ title, items }) => [`## ${capital(line(title))}`, list(items)])
}

/** What the signs mean, of those that are there. */
export function legend(events: readonly EventView[]): string {
  const has = (sign: EventPart) => events.some(({ part, value }) => part === sign && value !== null)
  return [
    has('background') && 'Grey: background, over more than a week before the article appeared.',
    has('coming') && 'Hollow: still to come.',
    events.some(({ value, mod }) => value !== null && !isSharp(edgesOf(value, mod))) &&
      'Fading: the words do not say on which day it began or ended.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why some events have no date, and in which order they stand. */
export const undatedWords = ({ articles }: Briefing): string =>
  articles.length > 1
    ? 'The articles give no dates for these; they stand in the order of each text.'
    : 'The article gives no date for these; they stand in the order of the text.'
