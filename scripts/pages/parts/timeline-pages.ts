import { byYear } from '../../briefing/timeline-groups.ts'
import { RETOLD, SEVERAL, UNDATED } from '../../briefing/timeline-pages.ts'
import type { Briefing, EventPage, TimelinePages } from '../../model/briefing.ts'
import type { Link, PageOf } from '../../model/outputs.ts'
import type { Strip } from '../../model/page-data.ts'
import { capital, count } from '../../text/english.ts'
import { cut, partUrl } from '../../text/lists.ts'
import { blocks, type Linker, line, linker, list } from '../../text/markdown.ts'
import { digits } from '../../text/numbers.ts'
import { goneEvents } from './changes.ts'
import { type ListPage, pager, partWords } from './pager.ts'
import { stripOf, yearId } from './strip.ts'
import { RETOLD_TITLE, RETOLD_WORDS } from './tellers.ts'
import { timelineItem } from './timeline-item.ts'
import { sections, stripHere, timelineData, undatedWords } from './timeline-lists.ts'

const FIRST: Link = { url: 'timeline.html', label: 'The timeline' }
/** Gone events are told in a line each. */
const MOST_GONE = 1000

const NAMES: Readonly<Record<string, string>> = {
  [SEVERAL]: 'Over several years',
  [UNDATED]: 'Events without a date',
  [RETOLD]: RETOLD_TITLE,
}

const titleOf = ({ name, part, parts }: EventPage): string =>
  `${NAMES[name] ?? name}${partWords(part, parts)}`

function eventPage(
  page: EventPage,
  at: number,
  titles: readonly ListPage[],
  briefing: Briefing,
): PageOf<'timeline'> {
  const { url, name, events } = page
  const link = linker(url)
  const title = titles[at]!.title
  const isDated = name !== UNDATED && name !== RETOLD
  const about = { [UNDATED]: undatedWords(briefing), [RETOLD]: RETOLD_WORDS }[name]
  return {
    kind: 'timeline',
    url,
    title: `Timeline: ${title}`,
    description: `${title} on the timeline, each event with the words of the article that it rests on.`,
    data: {
      ...timelineData(events, briefing),
      strip: isDated ? stripHere(events) : null,
      partOf: FIRST,
    },
    facts: { events: events.map(({ id }) => id) },
    body: blocks(
      `# Timeline: ${line(title)}`,
      [`${capital(count(events.length, 'event'))} on this page.`, about].filter(Boolean).join(' '),
      isDated
        ? sections(events, briefing, link)
        : list(events.map(view => timelineItem(view, briefing, link))),
      pager(FIRST, titles, at, link),
    ),
  }
}

/** A page for each year, for what goes on over several, and for the events without a date. */
export function eventPages({ pages }: TimelinePages, briefing: Briefing): PageOf<'timeline'>[] {
  const titles = pages.map((page): ListPage => ({ url: page.url, title: titleOf(page) }))
  return pages.map((page, at) => eventPage(page, at, titles, briefing))
}

/** Pages for the events that the timeline had before. */
export function gonePages(briefing: Briefing, words: string): PageOf<'timeline'>[] {
  const url = (part: number) => partUrl('timeline', 'no-longer-told', part)
  const parts = cut(goneEvents(briefing, linker(url(1))), MOST_GONE)
  const titles = parts.map((_, i) => ({
    url: url(i + 1),
    title: `No longer told${partWords(i + 1, parts.length)}`,
  }))
  return parts.map((items, at) => ({
    kind: 'timeline',
    url: url(at + 1),
    title: `Timeline: ${titles[at]!.title}`,
    description: 'Events that the briefing told before.',
    data: { ...timelineData([], briefing), partOf: FIRST },
    facts: { events: items.map(({ id }) => id) },
    body: blocks(
      `# Timeline: ${titles[at]!.title}`,
      words,
      list(items.map(({ item }) => item)),
      pager(FIRST, titles, at, linker(url(at + 1))),
    ),
  }))
}

/** The strip above a timeline of several pages: a year that the first page does not tell leads to its own. */
export function stripOfPages({ pages }: TimelinePages, { dated }: Briefing): Strip | null {
  const urls = new Map(pages.filter(({ part }) => part === 1).map(({ name, url }) => [name, url]))
  return stripOf(
    byYear(dated),
    year => urls.get(year === null ? SEVERAL : digits(year, 4)) ?? `#${yearId(year)}`,
  )
}

/** Links to the other pages, with how many events each has. */
export function overview({ pages }: TimelinePages, all: readonly ListPage[], link: Linker): string[] {
  const counts = new Map(pages.map(({ url, events }) => [url, events.length]))
  const item = ({ url, title }: ListPage) => {
    const words = link(line(title.replace('Timeline: ', '')), url)
    return `${words}${counts.has(url) ? ` — ${counts.get(url)!.toLocaleString('en-GB')}` : ''}`
  }
  return all.length > 0
    ? [
        '## All pages',
        'An event is found here by its year. A link to an event leads to the page of its year by itself where scripts run.',
        list(all.map(item)),
      ]
    : []
}
