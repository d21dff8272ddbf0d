import type { ToldEvent } from '../model/across-articles.ts'
import type { ArticleView, EventSlug, EventView } from '../model/briefing.ts'
import { isDay, WITHOUT_DAY } from '../text/dates.ts'
import { addTo } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { normalizedWords } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'
import { type EventWords, eventWordsOf } from './event-words.ts'

/** Of the words of the shorter one, so many stand in the other. */
const LEAST_COMMON = 0.6
/** The same for events that name nobody and no place. */
const LEAST_WITHOUT_NAMES = 0.75
const LEAST_SHARED = 3
/** Events of one day and one verb that are compared. */
const MOST_COMPARED = 50

interface Told {
  readonly view: EventView
  readonly words: EventWords | null
  readonly line: string
  readonly published: string
  /** Those whom its words name. */
  readonly names: ReadonlySet<string>
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every(one => many.has(one))

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(one => b.has(one)).length

/** True where one names nobody whom the other does not name, and somebody, if the other does. */
const sameNames = ({ names: a }: Told, { names: b }: Told): boolean =>
  (a.size === 0) === (b.size === 0) && (isWithin(a, b) || isWithin(b, a))

const denied = ({ view: { claim } }: Told): boolean =>
  claim?.attribution.stance.value === 'denies' || Boolean(claim?.quotation.polarity)

/** What the clause tells besides who does what: whom it is done to, where, and how. */
const restOf = ({ content, subject, verb }: EventWords): ReadonlySet<string> =>
  new Set([...content].filter(word => word !== verb && !subject.has(word)))

/** True for two clauses that tell the same of the same: what happens, to whom, and whether it did. */
function sameClause(a: EventWords, b: EventWords, hasNames: boolean): boolean {
  if (a.verb !== b.verb || a.isNegated !== b.isNegated || a.passive !== b.passive) return false
  if (a.subject.size > 0 && b.subject.size > 0 && shared(a.subject, b.subject) === 0) return false
  if (!isWithin(a.proper, b.proper) && !isWithin(b.proper, a.proper)) return false
  const least = hasNames ? LEAST_COMMON : LEAST_WITHOUT_NAMES
  const [rest, otherRest] = [restOf(a), restOf(b)]
  return (
    shared(a.content, b.content) >= LEAST_SHARED &&
    shared(rest, otherRest) >= least * Math.min(rest.size, otherRest.size)
  )
}

const isSame = (a: Told, b: Told, isOneText: boolean): boolean =>
  a.view.article !== b.view.article &&
  denied(a) === denied(b) &&
  ((isOneText && a.line === b.line) ||
    (isDay(a.view.value ?? '') &&
      a.words !== null &&
      b.words !== null &&
      sameNames(a, b) &&
      sameClause(a.words, b.words, a.names.size > 0)))

function toldIn(article: ArticleView): Told[] {
  const wordsOf = eventWordsOf(article)
  return article.events.map(view => ({
    view,
    words: wordsOf(view),
    line: normalizedWords(slice(article.article.text, view.event.span)),
    published: article.article.published ?? WITHOUT_DAY,
    names: new Set(view.entities.filter(slug => slug !== view.claim?.speaker?.entity)),
  }))
}

/**
 * Events that several articles tell: the same day, verb, tense and subject, nobody named by one alone, and most of the
 * words; or the same words in two copies of one text, or in one quotation. Each is held against the first telling; the strict rule leaves apart
 * what may be two.
 * @param isOneText true for two that stand in copies of one text, or in one quotation
 * @returns by the id of each telling
 */
function toldEvents(
  articles: readonly ArticleView[],
  isOneText: (a: EventView, b: EventView) => boolean,
): ReadonlyMap<EventSlug, ToldEvent> {
  const all = articles
    .flatMap(toldIn)
    .sort((a, b) => byCodeUnits(a.published, b.published) || byCodeUnits(a.view.id, b.view.id))
  const firsts = new Map<string, Told[]>()
  const others = new Map<EventSlug, EventSlug[]>()
  for (const told of all) {
    const { value, event, id } = told.view
    const keys = [`${value} ${event.tense} ${told.words?.verb ?? ''}`, `${value} ${event.tense} ${told.line}`]
    const near = keys.flatMap(key => (firsts.get(key) ?? []).slice(0, MOST_COMPARED))
    const first = near.find(one => isSame(one, told, isOneText(one.view, told.view)))
    if (first) addTo(others, first.view.id, id)
    else for (const key of keys) addTo(firsts, key, told)
  }
  return new Map(
    [...others].flatMap(([main, own]) => {
      const event = { main, others: own }
      return [main, ...own].map(id => [id, event] as const)
    }),
  )
}

/** Every event once, as the first article tells it; `again`: all other tellings, in text order. */
export function eventsOnce(
  articles: readonly ArticleView[],
  isOneText: (a: EventView, b: EventView) => boolean,
) {
  const all = articles.flatMap(article => article.events)
  const told = toldEvents(articles, isOneText)
  const eventBy = new Map(all.map(view => [view.id, view]))
  const isMain = ({ id }: EventView) => (told.get(id)?.main ?? id) === id
  return {
    told,
    eventBy,
    events: all.filter(isMain),
    again: all.filter(view => !isMain(view)),
    tellingsOf: (view: EventView): EventView[] => [
      view,
      ...(told.get(view.id)?.others ?? []).map(id => eventBy.get(id)!),
    ],
  }
}
