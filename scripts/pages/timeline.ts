import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import { blocks, type Linker, linker, list } from '../text/markdown.ts'
import { type GoneEvent, goneEvents } from './parts/changes.ts'
import { articlesCounted } from './parts/copied.ts'
import { RETOLD_TITLE, RETOLD_WORDS } from './parts/tellers.ts'
import { timelineItem } from './parts/timeline-item.ts'
import { sections, stripHere, timelineData, undatedWords } from './parts/timeline-lists.ts'
import { eventPages, gonePages, overview, stripOfPages } from './parts/timeline-pages.ts'

const GONE =
  'The briefing had these before. They keep their places here, so that links to them still lead to the words.'

/** What stands closed below the years: events without a date, and those that are told no longer. */
function besides(briefing: Briefing, gone: readonly GoneEvent[], link: Linker): string[] {
  const { undated, retold } = briefing
  return [
    ...(undated.length > 0
      ? [
          `## Without a date (${undated.length})`,
          undatedWords(briefing),
          list(undated.map(view => timelineItem(view, briefing, link))),
        ]
      : []),
    ...(retold.length > 0
      ? [
          `## ${RETOLD_TITLE} (${retold.length})`,
          RETOLD_WORDS,
          list(retold.map(view => timelineItem(view, briefing, link))),
        ]
      : []),
    ...(gone.length > 0
      ? [`## No longer told (${gone.length})`, GONE, list(gone.map(({ item }) => item))]
      : []),
  ]
}

/** The timeline: one page with everything, or else one with the last twelve months that leads to a page for each year. */
export function timelinePages(briefing: Briefing): PageOf<'timeline'>[] {
  const { counts, dated, undated, retold, timelinePages: spread } = briefing
  const link = linker('timeline.html')
  const gone = goneEvents(briefing, link)
  const here = spread ? spread.latest : dated
  const shown = spread ? here : [...dated, ...undated, ...retold]
  const files = [
    ...(dated.length > 0
      ? [`as a ${link('calendar file', 'timeline.ics')}`, `as a ${link('drawing', 'timeline.svg')}`]
      : []),
    `as ${link('data', 'data/timeline.json')}`,
  ]
  const summary = `${capital(count(dated.length, 'dated event'))} in ${articlesCounted(counts)}`
  const parts = spread ? [...eventPages(spread, briefing), ...gonePages(briefing, GONE)] : []
  const first: PageOf<'timeline'> = {
    kind: 'timeline',
    url: 'timeline.html',
    title: 'Timeline',
    description: `${summary}, each with the words of the article that it rests on.`,
    data: {
      ...timelineData(shown, briefing),
      strip: spread ? stripOfPages(spread, briefing) : stripHere(dated),
      ...(spread && { find: true as const }),
    },
    facts: { events: [...shown, ...(spread ? [] : gone)].map(({ id }) => id) },
    body: blocks(
      '# Timeline',
      dated.length + undated.length > 0
        ? `${summary}. Also ${listed(files)}.`
        : 'The articles tell of no events that the program could find.',
      sections(here, briefing, link),
      spread ? overview(spread, parts, link) : besides(briefing, gone, link),
    ),
  }
  return [first, ...parts]
}
