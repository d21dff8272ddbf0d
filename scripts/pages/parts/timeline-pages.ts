import { flattened } from '../../briefing/by-period.ts'
import type { Briefing, EventPage, EventView, Stretch, TimelinePages } from '../../model/briefing.ts'
import type { Link, PageOf } from '../../model/outputs.ts'
import { dateWords } from '../../text/dates.ts'
import { capital, count } from '../../text/english.ts'
import { cut, partUrl } from '../../text/lists.ts'
import { blocks, type Linker, line, linker, list } from '../../text/markdown.ts'
import { goneEvents } from './changes.ts'
import { type ListPage, pager, partWords } from './pager.ts'
import { timelineItem } from './timeline-item.ts'
import { legend, sections, timelineData, undatedWords } from './timeline-lists.ts'

const FIRST: Link = { url: 'timeline.html', label: 'The timeline' }
/** Gone events are told in a line each. */
const MOST_GONE = 1000

/** A stretch in words: of a century its years, because “the 2000s” is a decade as well. */
const stretchWords = (value: string): string =>
  capital(/^\d\dXX$/.test(value) ? `${value.slice(0, 2)}00 to ${value.slice(0, 2)}99` : dateWords(value))

const titleOf = ({ value, part, parts }: EventPage): string =>
  `${value === null ? 'Events without a date' : stretchWords(value)}${partWords(part, parts)}`

/** Links to the finer stretches of one, and to theirs. */
function tree(stretches: readonly Stretch<EventView>[], link: Linker): string {
  return list(
    stretches.map(({ value, finer, total }) =>
      blocks(
        `${link(line(stretchWords(value)), partUrl('timeline', value, 1))} — ${count(total, 'event')}`,
        tree(finer, link),
      ),
    ),
  )
}

function stretchPage(
  page: EventPage,
  at: number,
  titles: readonly ListPage[],
  finer: readonly Stretch<EventView>[],
  briefing: Briefing,
): PageOf<'timeline'> {
  const { url, value, events } = page
  const link = linker(url)
  const title = titles[at]!.title
  const [dated, undated] = value === null ? [[], events] : [events, []]
  const found = events.length === 0 ? '' : `${capital(count(events.length, 'event'))} on this page.`
  return {
    kind: 'timeline',
    url,
    title: `Timeline: ${title}`,
    description: `${title} on the timeline, each event with the words of the article that it rests on.`,
    data: { ...timelineData(events, briefing), partOf: FIRST },
    facts: { events: events.map(({ id }) => id) },
    body: blocks(
      `# Timeline: ${line(title)}`,
      [found, value === null && undatedWords(briefing)].filter(Boolean).join(' '),
      legend(dated),
      finer.length > 0 && '## More closely',
      tree(finer, link),
      sections(dated, briefing, link),
      undated.length > 0 && '## Undated',
      list(undated.map(view => timelineItem(view, briefing, link))),
      pager(FIRST, titles, at, link),
    ),
  }
}

/** A page for each stretch of the calendar, and for the events without a date. */
export function stretchPages({ stretches, pages }: TimelinePages, briefing: Briefing): PageOf<'timeline'>[] {
  const titles = pages.map((page): ListPage => ({ url: page.url, title: titleOf(page) }))
  const finer = new Map(flattened(stretches).map(({ value, finer }) => [value, finer]))
  return pages.map((page, at) =>
    stretchPage(page, at, titles, (page.part === 1 && finer.get(page.value ?? '')) || [], briefing),
  )
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

/** What stands below the drawing where the timeline takes several pages. */
export function overview(
  { stretches, pages }: TimelinePages,
  all: readonly ListPage[],
  link: Linker,
): string {
  const known = new Set(pages.map(({ url }) => url))
  const apart = [
    ...pages.filter(({ value }) => value === null).map(page => ({ url: page.url, title: titleOf(page) })),
    ...all.filter(({ url }) => !known.has(url)),
  ]
  return blocks(
    '## By date',
    'An address that ends in `#e-` and an event’s words leads on to its page. Without scripts, look for its date here.',
    tree(stretches, link),
    apart.length > 0 && '## Without a date',
    list(apart.map(({ url, title }) => link(line(title.replace('Timeline: ', '')), url))),
  )
}
