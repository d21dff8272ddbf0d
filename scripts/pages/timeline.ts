import { headingsOf } from '../briefing/headings.ts'
import type { Briefing, EventView } from '../model/briefing.ts'
import type { Choice, EventPart, PageOf, TimelineItemData } from '../model/outputs.ts'
import { edgesOf, isSharp } from '../text/edges.ts'
import { capital, count, listed } from '../text/english.ts'
import { blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { goneEvents } from './changes.ts'
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

/** Dated events under headings, in order. */
function sections(events: readonly EventView[], briefing: Briefing, link: Linker): string[] {
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

function summaryOf(dated: number, undated: number): string {
  if (undated === 0) return capital(count(dated, 'event with a date', 'events with a date'))
  if (dated === 0) return capital(count(undated, 'event without a date', 'events without a date'))
  return `${count(dated, 'event')} with a date and ${undated} without`
}

/** What the signs mean, of those that are there. */
function legend(events: readonly EventView[]): string {
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

export function timelinePage(briefing: Briefing): PageOf<'timeline'> {
  const { dated, undated, articleBy, entityBy } = briefing
  const events = [...dated, ...undated]
  const link = linker('timeline.html')
  const gone = goneEvents(briefing, link)
  const articles = new Map(briefing.articles.map(({ url, headline }) => [url, headline]))
  const files = [
    ...(dated.length > 0 ? [`a ${link('calendar file', 'timeline.ics')}`] : []),
    `as ${link('data', 'data/timeline.json')}`,
  ]
  const summary = summaryOf(dated.length, undated.length)
  return {
    kind: 'timeline',
    url: 'timeline.html',
    title: 'Timeline',
    description: `${summary}, each with the words of the article that it rests on.`,
    data: {
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
    },
    body: blocks(
      '# Timeline',
      events.length > 0
        ? `${summary}, each with the words of the article that it rests on.`
        : 'The articles tell of no events that the program could find.',
      dated.length > 0 && '![The dated events over time; the list below says the same.](timeline.svg)',
      legend(events),
      events.length > 0 && `Also as ${listed(files)}.`,
      ...sections(dated, briefing, link),
      undated.length > 0 && '## Undated',
      undated.length > 0 &&
        (briefing.articles.length > 1
          ? 'The articles give no dates for these; they stand in the order of each text.'
          : 'The article gives no date for these; they stand in the order of the text.'),
      list(undated.map(view => timelineItem(view, briefing, link))),
      gone.length > 0 && '## No longer told',
      gone.length > 0 &&
        'The briefing had these before. They keep their places here, so that links to them still lead to the words.',
      list(gone),
    ),
  }
}
