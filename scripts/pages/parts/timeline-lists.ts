import { byYear } from '../../briefing/timeline-groups.ts'
import type { Briefing, EventView, YearGroup } from '../../model/briefing.ts'
import type { Choice } from '../../model/outputs.ts'
import type { EventMark, PageData } from '../../model/page-data.ts'
import { monthWords } from '../../text/dates.ts'
import { anchor, type Linker, list } from '../../text/markdown.ts'
import { choices, storiesIn, storyChoices } from './page-data.ts'
import { monthId, stripOf, totalOf, yearId } from './strip.ts'
import { PART_WORDS, timelineItem } from './timeline-item.ts'

const eventMark = (view: EventView, briefing: Briefing): EventMark => ({
  id: `e-${view.id}`,
  tense: view.event.tense,
  part: view.part,
  entities: view.entities,
  article: briefing.articleBy.get(view.article)!.url,
  ...storiesIn(view.article, briefing),
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
    strip: null,
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
      story: storyChoices(events, briefing),
    },
  }
}

/** The strip of a page that tells all of these events itself. */
export const stripHere = (events: readonly EventView[]): PageData['timeline']['strip'] =>
  stripOf(byYear(events), year => `#${yearId(year)}`)

/** So many events are shown at once; earlier years that have no room are closed. */
const MOST_OPEN = 60

/** Index of the first year that is open, where all later ones are as well; the last is open, however long. */
function openYears(groups: readonly YearGroup[]): number {
  let room = MOST_OPEN
  const closed = groups.findLastIndex((group, i) => {
    room -= totalOf(group)
    return i < groups.length - 1 && room < 0
  })
  return closed + 1
}

const SEVERAL_YEARS = 'Over several years'

/** Dated events under their years and months, in order. */
export function sections(events: readonly EventView[], briefing: Briefing, link: Linker): string[] {
  const items = (views: readonly EventView[]) => list(views.map(view => timelineItem(view, briefing, link)))
  const groups = byYear(events)
  const open = openYears(groups)
  return groups.flatMap(({ year, own, months }, i) => [
    `## ${year ?? SEVERAL_YEARS}${i < open ? ` (${totalOf(groups[i]!)})` : ''} ${anchor(yearId(year))}`,
    items(own),
    ...months.flatMap(({ month, events }) => [
      `### ${monthWords(month)} ${anchor(monthId(year!, month))}`,
      items(events),
    ]),
  ])
}

/** Why some events have no date, and in which order they stand. */
export const undatedWords = ({ articles }: Briefing): string =>
  articles.length > 1
    ? 'The articles give no dates for these; they stand in the order of each text.'
    : 'The article gives no date for these; they stand in the order of the text.'
