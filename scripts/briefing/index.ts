import type { Join } from '../model/across-articles.ts'
import type { ArticleView, Briefing, EventView, QuotationView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Counts, SiteInfo } from '../model/outputs.ts'
import { addTo } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { articleView } from './articles.ts'
import { copyGroups } from './copies.ts'
import { entitySlugs } from './entity-slugs.ts'
import { entityViews } from './entity-views.ts'
import { byDate, isDated, newestDay } from './events.ts'
import { formerArticles, othersBefore, quotationsGone, speakersBefore, wordingsOf } from './ledger/history.ts'
import { publishedOf } from './ledger/published.ts'
import { reconcile } from './ledger/reconcile.ts'
import { type Rename, renames } from './ledger/renames.ts'
import { type Apart, oneName } from './one-name.ts'
import { onceEach, quotationsBySpeaker, sharedQuotations } from './retellings.ts'
import { sharesOf } from './speakers.ts'
import { storiesByArticle, storyViews } from './stories.ts'
import { timelinePages } from './timeline-pages.ts'
import { tintsOf } from './tints.ts'
import { eventsOnce } from './told-events.ts'

/** Newest first, then by slug; articles without a date last. */
function ordered(docs: readonly Annotated[]): Annotated[] {
  const key = ({ article }: Annotated) => article.published ?? ''
  return [...docs].sort((a, b) => byCodeUnits(key(b), key(a)) || byCodeUnits(a.article.slug, b.article.slug))
}

/**
 * Joins annotated articles into one view, in time linear in their annotations (and n log n for sorting).
 * @param ledger everything published before: whatever is found again keeps its address
 * @param apart names that an editor keeps apart
 */
export function brief(
  annotated: readonly Annotated[],
  site: SiteInfo,
  ledger: readonly LedgerEntry[] = [],
  apart: readonly Apart[] = [],
): Briefing {
  const docs = ordered(annotated)
  const joins = oneName(docs, apart)
  const wanted = joined(docs, site, joins, (_, id) => id)
  const published = publishedOf(wanted)
  const { paths, entries } = reconcile(ledger, published)
  const rename = renames(published, paths)
  return {
    ...(rename ? joined(docs, site, joins, rename) : wanted),
    ledger: entries,
    wordings: wordingsOf(entries),
    spoke: speakersBefore(entries),
    othersAt: othersBefore(entries),
    goneFrom: quotationsGone(entries),
    formerArticles: formerArticles(entries),
  }
}

type Present = Omit<Briefing, 'ledger' | 'wordings' | 'spoke' | 'othersAt' | 'goneFrom' | 'formerArticles'>

/** @param rename gives a thing the id by which it was published before */
function joined(docs: readonly Annotated[], site: SiteInfo, joins: readonly Join[], rename: Rename): Present {
  const slugs = entitySlugs(docs, rename, joins)
  const newest = newestDay(docs)
  const articles = docs.map(doc => articleView(doc, slugs.get(doc.article.slug) ?? new Map(), rename, newest))
  const quotations = articles.flatMap(article => article.quotations)
  const published = new Map(docs.map(({ article }) => [article.slug, article.published]))
  const copies = copyGroups(articles)
  const areCopies = (a: string, b: string) => copies.has(a) && copies.get(a) === copies.get(b)
  const stories = storyViews(articles, site)
  const shared = sharedQuotations(
    quotations,
    ({ article }) => published.get(article),
    (a, b) => areCopies(a.article, b.article),
  )
  const quotes = ({ claim }: EventView) => claim && shared.get(claim.id)
  const { told, eventBy, events, again, tellingsOf } = eventsOnce(
    articles,
    (a, b) => areCopies(a.article, b.article) || Boolean(quotes(a) && quotes(a) === quotes(b)),
  )
  const distinct = onceEach(quotations, shared)
  const bySpeaker = quotationsBySpeaker(quotations, shared)
  const entities = entityViews(articles, shared, joins)
  const inOrder = (views: readonly EventView[]) =>
    byDate(views.filter(isDated), view => published.get(view.article))
  const dated = inOrder(events)
  const undated = events.filter(event => !isDated(event))
  const retold = [...inOrder(again), ...again.filter(event => !isDated(event))]
  return {
    site,
    title: site.title ?? (articles.length === 1 ? articles[0]!.headline : 'News briefing'),
    articles,
    entities,
    quotations,
    dated,
    undated,
    timelinePages: timelinePages(dated, undated, retold, newest),
    eventsOf: eventsByEntity(dated, tellingsOf),
    shares: sharesOf(quotations, [...bySpeaker.values()].flat()),
    tints: tintsOf(quotations),
    counts: countsOf(articles, copies, distinct, events, entities.length),
    articleBy: new Map(articles.map(view => [view.article.slug, view])),
    entityBy: new Map(entities.map(view => [view.id, view])),
    quotationBy: new Map(quotations.map(view => [view.id, view])),
    shared,
    distinct,
    copies,
    told,
    eventBy,
    retold,
    stories,
    storiesOf: storiesByArticle(stories),
    bySpeaker,
  }
}

/** The events of each entity that some telling of them names. */
function eventsByEntity(
  events: readonly EventView[],
  tellingsOf: (view: EventView) => readonly EventView[],
): ReadonlyMap<string, readonly EventView[]> {
  const found = new Map<string, EventView[]>()
  for (const view of events)
    for (const slug of new Set(tellingsOf(view).flatMap(({ entities }) => entities))) addTo(found, slug, view)
  return found
}

function countsOf(
  articles: readonly ArticleView[],
  copies: Briefing['copies'],
  quotations: readonly QuotationView[],
  events: readonly EventView[],
  entities: number,
): Counts {
  const sum = (count: (view: ArticleView) => number) =>
    articles.reduce((total, view) => total + count(view), 0)
  const attributed = quotations.filter(({ speaker }) => speaker !== null).length
  return {
    articles: articles.length,
    copies: [...copies].filter(([slug, { first }]) => slug !== first).length,
    words: sum(({ words }) => words),
    quotations: quotations.length,
    attributed,
    unattributed: quotations.length - attributed,
    entities,
    dates: sum(({ dates }) => dates.length),
    events: events.length,
    undated: events.filter(event => !isDated(event)).length,
    doubts: sum(({ doc }) => doc.problems.length),
  }
}
