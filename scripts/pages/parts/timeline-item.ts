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
import { claimWords, eventDate, eventWords, resolvedWords } from './wording.ts'

/** Where an event stands to the report, in a reader's words. */
export const PART_WORDS: Readonly<Record<EventPart, string>> = {
  background: 'Background',
  reported: 'The news',
  coming: 'Still to come',
}

/** What sets an event apart from the news itself; empty for the news. */
const partMark = ({ part }: EventView): string => (part !== 'reported' && `*${PART_WORDS[part]}*`) || ''

const sentence = (words: string | null): string | null => words && `${words}.`

/** What is known of an event that the words do not date. */
const boundsWords = ({ bounds }: EventView): string | null =>
  bounds && `Told in the past tense, so on or before ${line(dateWords(bounds.replace('../', '')))}.`

/** The other places where the same is told. */
function alsoWords({ event }: EventView, article: ArticleView, link: Linker): string | null {
  const places = (event.also ?? []).map(span =>
    link(quoted(slice(article.article.text, span)), placeOf(article, span)),
  )
  return places.length > 0 ? `Told again: ${listed(places)}.` : null
}

/** Where it happens, with the place's page. */
function placeWords({ place }: EventView, { article }: ArticleView, { entityBy }: Briefing, link: Linker) {
  if (!place) return null
  const name = line(slice(article.text, place.span))
  const page = place.entity && entityBy.get(place.entity)
  return `Place: ${page ? link(name, page.url) : name}.`
}

/** How the date was found: each expression with what it means, and the rules that read them. */
function datedWords({ timex, until }: EventView, article: ArticleView): string | null {
  const read = [timex, until].filter((each): each is Timex => each !== null)
  const rules = [...new Set(read.map(({ rule }) => `\`${rule}\``))]
  return read.length > 0
    ? `${read.map(each => resolvedWords(article, each)).join(' ')} Dated by ${listed(rules)}.`
    : null
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
      sentence(readBefore(addressOf('event', view.id), briefing)),
      briefing.articles.length > 1 && `In ${link(line(article.headline), article.url)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    effectsOn(article, view.event.id).map(statement),
  )
}
