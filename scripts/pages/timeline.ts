import type { Briefing, EventView } from '../model/briefing.ts'
import type { PageOf, TimelineItemData } from '../model/outputs.ts'
import { dateWords, daysOf } from '../text/dates.ts'
import { anchor, blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { articleLink, dateData } from './data.ts'
import { capital, count } from './english.ts'
import { claimWords, resolvedWords } from './parts.ts'
import { placeOf, sentenceAt } from './passages.ts'

/** Headings by day within two months, by month within two years, by year beyond. */
function headingOf(events: readonly EventView[]): (event: EventView) => string {
  const days = events.map(({ timex }) => daysOf(timex!.value!)!)
  const first = days[0]?.first ?? ''
  const last = days.reduce((latest, { last }) => (last > latest ? last : latest), first)
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000
  return ({ timex }) => {
    const value = timex!.value!
    if (span < 62) return dateWords(value)
    const { first } = daysOf(value)!
    return dateWords(first.slice(0, span < 730 ? 7 : 4))
  }
}

function item(view: EventView, briefing: Briefing, link: Linker): string {
  const article = briefing.articleBy.get(view.article)!
  const { timex, event } = view
  const sentence = sentenceAt(article, view.sentence)
  const words = link(line(slice(article.article.text, event.span)), placeOf(article, sentence))
  const value = timex?.value
  const date = value ? `${link(line(dateWords(value)), `timeline.html#e-${view.id}`, value)}: ` : ''
  const claim = claimWords(view, briefing, link)
  return blocks(
    `${date}${event.tense === 'future' ? '*Still to come.* ' : ''}${words} ${anchor(`e-${view.id}`)}`,
    [
      timex && resolvedWords(article, timex),
      claim && `${capital(claim)}.`,
      briefing.articles.length > 1 && `In ${link(line(article.headline), article.url)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

const itemData = (view: EventView, { articleBy }: Briefing): TimelineItemData => ({
  id: `e-${view.id}`,
  date: view.timex?.value ? dateData(view.timex.value) : null,
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

export function timelinePage(briefing: Briefing): PageOf<'timeline'> {
  const { dated, undated } = briefing
  const link = linker('timeline.html')
  const summary = `${capital(count(dated.length, 'dated event'))} and ${count(undated.length, 'event')} without a date`
  return {
    kind: 'timeline',
    url: 'timeline.html',
    title: 'Timeline',
    description: `${summary}, each with the words it rests on.`,
    data: {
      dated: dated.map(view => itemData(view, briefing)),
      undated: undated.map(view => itemData(view, briefing)),
    },
    body: blocks(
      '# Timeline',
      `${summary}, each with the words of the article that it rests on.`,
      dated.length > 0 && '![The dated events, drawn in order; the list below says the same.](timeline.svg)',
      ...sections(dated, briefing, link),
      undated.length > 0 && '## Undated',
      undated.length > 0 && 'The article gives no date for these; they stand in the order of the text.',
      list(undated.map(view => item(view, briefing, link))),
    ),
  }
}
