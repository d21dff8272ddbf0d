import type { Briefing, EventView } from '../model/briefing.ts'
import type { PageOf, TimelineItemData } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { dateWords, daysOf } from '../text/dates.ts'
import { capital, count } from '../text/english.ts'
import { anchor, blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { goneEvents, readBefore } from './changes.ts'
import { articleLink, dateData } from './data.ts'
import { claimWords, eventDate, eventWords, resolvedWords } from './parts.ts'

const YEARS = 2 * 366

/**
 * The heading an event stands under: its month when all events lie within two years, its year otherwise;
 * a longer period stands under its own words.
 */
function headingOf(events: readonly EventView[]): (event: EventView) => string {
  const days = events.map(({ timex }) => daysOf(timex!.value!)!)
  const span = (days.at(-1)?.first ?? 0) - (days[0]?.first ?? 0)
  return ({ timex }) => {
    const { first, last } = daysOf(timex!.value!)!
    const [from, to] = [fromDay(first), fromDay(last)]
    if (from.year !== to.year) return dateWords(timex!.value!)
    const month = `${from.year}-${String(from.month).padStart(2, '0')}`
    return dateWords(span < YEARS && from.month === to.month ? month : month.slice(0, 4))
  }
}

const sentence = (words: string | null): string | null => words && `${words}.`

/** Words and date on the first line; below, how the date was resolved and who claims the event. */
function item(view: EventView, briefing: Briefing, link: Linker): string {
  const article = briefing.articleBy.get(view.article)!
  const date = eventDate(view, link)
  const claim = claimWords(view, briefing, link)
  return blocks(
    [
      date && `${capital(date)}:`,
      view.event.tense === 'future' && '*Still to come.*',
      eventWords(view, article, link),
      anchor(`e-${view.id}`),
    ]
      .filter(Boolean)
      .join(' '),
    [
      view.timex && resolvedWords(article, view.timex),
      claim && `${capital(claim)}.`,
      sentence(readBefore(addressOf('event', view.id), briefing)),
      briefing.articles.length > 1 && `In ${link(line(article.headline), article.url)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

const itemData = (view: EventView, { articleBy }: Briefing): TimelineItemData => ({
  id: `e-${view.id}`,
  date: view.timex?.value ? dateData(view.timex.value, view.timex.mod) : null,
  tense: view.event.tense,
  article: articleLink(articleBy.get(view.article)!),
})

/** Dated events under headings, in order. */
function sections(events: readonly EventView[], briefing: Briefing, link: Linker): string[] {
  const heading = headingOf(events)
  const groups: { title: string; items: string[] }[] = []
  for (const view of events) {
    const title = heading(view)
    if (groups.at(-1)?.title !== title) groups.push({ title, items: [] })
    groups.at(-1)!.items.push(item(view, briefing, link))
  }
  return groups.flatMap(({ title, items }) => [`## ${capital(line(title))}`, list(items)])
}

function summaryOf(dated: number, undated: number): string {
  if (undated === 0) return capital(count(dated, 'event with a date', 'events with a date'))
  if (dated === 0) return capital(count(undated, 'event without a date', 'events without a date'))
  return `${count(dated, 'event')} with a date and ${undated} without`
}

export function timelinePage(briefing: Briefing): PageOf<'timeline'> {
  const { dated, undated } = briefing
  const link = linker('timeline.html')
  const gone = goneEvents(briefing, link)
  const summary = summaryOf(dated.length, undated.length)
  return {
    kind: 'timeline',
    url: 'timeline.html',
    title: 'Timeline',
    description: `${summary}, each with the words of the article that it rests on.`,
    data: {
      dated: dated.map(view => itemData(view, briefing)),
      undated: undated.map(view => itemData(view, briefing)),
    },
    body: blocks(
      '# Timeline',
      dated.length + undated.length > 0
        ? `${summary}, each with the words of the article that it rests on.`
        : 'The articles tell of no events that the program could find.',
      dated.length > 0 &&
        '![The dated events over time; hollow marks are still to come. The list below says the same.](timeline.svg)',
      ...sections(dated, briefing, link),
      undated.length > 0 && '## Undated',
      undated.length > 0 && 'The article gives no date for these; they stand in the order of the text.',
      list(undated.map(view => item(view, briefing, link))),
      gone.length > 0 && '## No longer told',
      gone.length > 0 &&
        'The briefing had these before. They keep their places here, so that links to them still lead to the words.',
      list(gone),
    ),
  }
}
