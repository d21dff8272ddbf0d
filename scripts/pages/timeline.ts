import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import { blocks, type Linker, linker, list } from '../text/markdown.ts'
import { type GoneEvent, goneEvents } from './parts/changes.ts'
import { timelineItem } from './parts/timeline-item.ts'
import { legend, sections, timelineData, undatedWords } from './parts/timeline-lists.ts'
import { gonePages, overview, stretchPages } from './parts/timeline-pages.ts'

function summaryOf(dated: number, undated: number): string {
  if (undated === 0) return capital(count(dated, 'event with a date', 'events with a date'))
  if (dated === 0) return capital(count(undated, 'event without a date', 'events without a date'))
  return `${capital(count(dated, 'event'))} with a date and ${undated.toLocaleString('en-GB')} without`
}

const GONE =
  'The briefing had these before. They keep their places here, so that links to them still lead to the words.'

function wholeTimeline(briefing: Briefing, gone: readonly GoneEvent[], link: Linker): string {
  const { dated, undated } = briefing
  return blocks(
    sections(dated, briefing, link),
    undated.length > 0 && '## Undated',
    undated.length > 0 && undatedWords(briefing),
    list(undated.map(view => timelineItem(view, briefing, link))),
    gone.length > 0 && '## No longer told',
    gone.length > 0 && GONE,
    list(gone.map(({ item }) => item)),
  )
}

/** The timeline: one page with everything, or else one that leads to a page for each stretch of the calendar. */
export function timelinePages(briefing: Briefing): PageOf<'timeline'>[] {
  const { dated, undated, timelinePages: spread } = briefing
  const link = linker('timeline.html')
  const events = [...dated, ...undated]
  const gone = goneEvents(briefing, link)
  const total = events.length
  const files = [
    ...(dated.length > 0 ? [`a ${link('calendar file', 'timeline.ics')}`] : []),
    `as ${link('data', 'data/timeline.json')}`,
  ]
  const summary = summaryOf(dated.length, undated.length)
  const parts = spread ? [...stretchPages(spread, briefing), ...gonePages(briefing, GONE)] : []
  const first: PageOf<'timeline'> = {
    kind: 'timeline',
    url: 'timeline.html',
    title: 'Timeline',
    description: `${summary}, each with the words of the article that it rests on.`,
    data: spread ? { ...timelineData([], briefing), find: true } : timelineData(events, briefing),
    facts: { events: spread ? [] : [...events, ...gone].map(({ id }) => id) },
    body: blocks(
      '# Timeline',
      total > 0
        ? `${summary}, each with the words of the article that it rests on.`
        : 'The articles tell of no events that the program could find.',
      dated.length > 0 &&
        (spread
          ? '![How many dated events there are over the years.](timeline.svg)'
          : '![The dated events over time; the list below says the same.](timeline.svg)'),
      !spread && legend(dated),
      total > 0 && `Also as ${listed(files)}.`,
      spread ? overview(spread, parts, link) : wholeTimeline(briefing, gone, link),
    ),
  }
  return [first, ...parts]
}
