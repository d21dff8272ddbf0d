import type { ArticleView, Briefing, EventView } from '../../model/briefing.ts'
import type { Timex } from '../../model/layers.ts'
import type { EventPart } from '../../model/outputs.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords } from '../../text/dates.ts'
import { capital, listed } from '../../text/english.ts'
import { anchor, blocks, type Linker, line, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { readBefore } from './changes.ts'
import { effectsOn, statement } from './editor.ts'
import { placeOf } from './passages.ts'
import { tellersWords } from './tellers.ts'
import { claimWords, eventDate, eventWords, resolvedWords } from './wording.ts'

/** Where an event stands to the report, in a reader's words. */
export const PART_WORDS: Readonly<Record<EventPart, string>> = {
  background: 'What came before',
  reported: 'The news',
  coming: 'To come',
  due: 'Was due',
}

/** What has not happened, as far as the articles tell, is marked. */
const partMark = ({ part }: EventView): string =>
  part === 'coming' || part === 'due' ? `*${PART_WORDS[part].toLowerCase()}*` : ''

const sentence = (words: string | null): string | null => words && `${words}.`

/** What is known of an event that the words do not date. */
const boundsWords = ({ bounds }: EventView): string | null =>
  bounds && `It had happened by ${line(dateWords(bounds.replace('../', '')))}, when the article appeared.`

/** The other places where the same is told. */
function alsoWords({ event }: EventView, article: ArticleView, link: Linker): string | null {
  const places = (event.also ?? []).map(span =>
    link(quoted(slice(article.article.text, span)), placeOf(article, span)),
  )
  return places.length > 0 ? `The article tells this again: ${listed(places)}.` : null
}

/** Where it happens, with the place's page. */
function placeWords({ place }: EventView, { article }: ArticleView, { entityBy }: Briefing, link: Linker) {
  if (!place) return null
  const name = line(slice(article.text, place.span))
  const page = place.entity && entityBy.get(place.entity)
  return `Place: ${page ? link(name, page.url) : name}.`
}

/** How the date was found, where the words do not say it themselves. */
function datedWords({ timex, until }: EventView, article: ArticleView): string {
  const read = [timex, until].filter((each): each is Timex => each !== null)
  return read.flatMap(each => resolvedWords(article, each) ?? []).join(' ')
}

/** Date and words on the first line; below, how the date was found and who claims the event. */
export function timelineItem(view: EventView, briefing: Briefing, link: Linker): string {
  const article = briefing.articleBy.get(view.article)!
  const date = eventDate(view, briefing, link)
  const claim = claimWords(view, briefing, link)
  return blocks(
    [date && `${capital(date)}:`, partMark(view), eventWords(view, article, link), anchor(`e-${view.id}`)]
      .filter(Boolean)
      .join(' '),
    [
      claim && `${capital(claim)}.`,
      placeWords(view, article, briefing, link),
      datedWords(view, article),
      boundsWords(view),
      alsoWords(view, article, link),
      tellersWords(view, briefing, link),
      sentence(readBefore(addressOf('event', view.id), briefing)),
      briefing.articles.length > 1 && `In ${link(line(article.headline), article.url)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    effectsOn(article, view.event.id).map(statement),
  )
}
