import { headingsOf } from '../../briefing/headings.ts'
import type { Briefing, EventView } from '../../model/briefing.ts'
import type { Choice, EventPart } from '../../model/outputs.ts'
import type { EventMark, PageData } from '../../model/page-data.ts'
import { edgesOf, isSharp } from '../../text/date-edges.ts'
import { capital } from '../../text/english.ts'
import { type Linker, line, list } from '../../text/markdown.ts'
import { choices } from './page-data.ts'
import { PART_WORDS, timelineItem } from './timeline-item.ts'

const eventMark = (view: EventView, { articleBy }: Briefing): EventMark => ({
  id: `e-${view.id}`,
  tense: view.event.tense,
  part: view.part,
  entities: view.entities,
  article: articleBy.get(view.article)!.url,
})

/** Beyond so many, a menu holds only the values of most events. */
const LONGEST_MENU = 100

/** Each value that events have, those of most events first. */
const commonest = (found: readonly Pick<Choice, 'value' | 'label'>[]): Choice[] =>
  choices(found)
    .sort((a, b) => b.count - a.count)
    .slice(0, LONGEST_MENU)

/** What the layout needs to know of the events on a page. */
export function timelineData(events: readonly EventView[], briefing: Briefing): PageData['timeline'] {
  const { articleBy, entityBy } = briefing
  return {
    events: events.map(view => eventMark(view, briefing)),
    choices: {
      entities: commonest(
        events.flatMap(({ entities }) =>
          entities.map(slug => ({ value: slug, label: entityBy.get(slug)!.name })),
        ),
      ),
      article: commonest(
        events.map(({ article }) => {
          const { url, headline } = articleBy.get(article)!
          return { value: url, label: headline }
        }),
      ),
      part: commonest(events.map(({ part }) => ({ value: part, label: PART_WORDS[part] }))),
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
