import type { ArticleView, Briefing, EntityView, EventView, ShareView } from '../model/briefing.ts'
import type { EntityType } from '../model/layers.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, percent } from '../text/english.ts'
import { escaped } from '../text/escaping.ts'
import { blocks, cell, type Linker, line, linker, list, withSpaces } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { ARTICLES, FEW, hasArticlePages } from './article-index.ts'
import { entityItem } from './parts/entity-lists.ts'
import { around, placeOf, sentenceAt } from './parts/passages.ts'
import { eventItem, publishedLine, sourceLine, speakerLink } from './parts/wording.ts'

const PEOPLE = 8
const PLACES = 8
const EVENTS = 8
const SPEAKERS = 10
const LEAST = 3

/** The article in a few of its own sentences, each linked to its place. */
function gist(article: ArticleView, link: Linker): string {
  return list(
    article.gist.map(index => {
      const passage = around(article, index, sentenceAt(article, index))
      return `${withSpaces(escaped(slice(article.article.text, passage)))} ${link('In the article', placeOf(article, passage))}`
    }),
  )
}

function shareTable(shares: readonly ShareView[], briefing: Briefing, link: Linker): string {
  const rows = shares.slice(0, SPEAKERS).map(({ speaker, quotations, words, share }) => {
    const name = speaker ? capital(speakerLink(speaker, briefing, link)) : 'Speaker not known'
    return `| ${cell(name)} | ${quotations} | ${words} | ${percent(share)} |`
  })
  return ['| Speaker | Quotations | Words quoted | Share |', '| :-- | --: | --: | --: |', ...rows].join('\n')
}

/** Where there is no room for all events: the news before its background, and the latest of it. */
function latest(views: readonly EventView[]): readonly EventView[] {
  if (views.length <= EVENTS) return views
  const news = views.filter(({ part }) => part !== 'background')
  return (news.length > 0 ? news : views).slice(-EVENTS)
}

const events = (views: readonly EventView[], briefing: Briefing, link: Linker): string =>
  list(latest(views).map(view => eventItem(view, briefing, link)))

const articleItem = (view: ArticleView, link: Linker): string =>
  `${link(line(view.headline), view.url)} — ${sourceLine(view)}`

function only(article: ArticleView, link: Linker): string {
  const counts = `${count(article.words, 'word')}, ${count(article.quotations.length, 'quotation')}`
  return `${publishedLine(article)} ${link('Read the annotated article', article.url)} (${counts}).`
}

/** Those named more than once or quoted; when there are few of them, the others as well. */
function keyOf(entities: readonly EntityView[], types: readonly EntityType[], max: number): EntityView[] {
  const all = entities.filter(({ type, inReport }) => types.includes(type) && inReport > 0)
  const key = all.filter(({ inReport, by }) => inReport > 1 || by.length > 0)
  return (key.length >= LEAST ? key : all.slice(0, LEAST)).slice(0, max)
}

/** The briefing itself: what one should know after a minute. */
export function homePage(briefing: Briefing): PageOf<'briefing'> {
  const { articles, counts, dated, undated, entities, shares, title } = briefing
  const link = linker('index.html')
  const [first] = articles
  const single = articles.length === 1 ? first : undefined
  const people = keyOf(entities, ['person', 'organization'], PEOPLE)
  const places = keyOf(entities, ['place', 'event'], PLACES)
  const happened = dated.filter(({ event }) => event.tense !== 'future')
  const coming = [...dated, ...undated].filter(({ event }) => event.tense === 'future')
  const items = (views: readonly EntityView[]) => list(views.map(view => entityItem(view, briefing, link)))
  const quoted = `${capital(count(counts.quotations, 'quotation'))}, ${
    counts.unattributed === 0 && counts.quotations > 0
      ? 'all with a known speaker'
      : `${counts.unattributed} without a known speaker`
  }. ${link('All quotations', 'quotes.html')}.`
  return {
    kind: 'briefing',
    url: 'index.html',
    title,
    description: `Who said what, who is named and when it happened: ${title}`,
    data: null,
    body: blocks(
      `# ${line(single?.headline ?? title)}`,
      single ? only(single, link) : `${capital(count(articles.length, 'article'))}.`,
      articles.length > 0 && '## In brief',
      single
        ? [gist(single, link)]
        : articles
            .slice(0, 3)
            .flatMap(view => [
              `### ${link(line(view.headline), view.url)}`,
              capital(sourceLine(view)),
              gist(view, link),
            ]),
      shares.length > 0 && '## Who speaks',
      shares.length > 0 && quoted,
      shares.length > 0 &&
        '![How many of the quoted words each speaker has; the table says the same.](speakers.svg)',
      shares.length > 0 && shareTable(shares, briefing, link),
      people.length > 0 && '## Key people and organisations',
      items(people),
      places.length > 0 && '## Places',
      items(places),
      entities.length > people.length + places.length && link('All names', 'entities.html'),
      happened.length > 0 && '## What happened when',
      events(happened, briefing, link),
      (happened.length > 0 || undated.length > 0) && link('The whole timeline', 'timeline.html'),
      coming.length > 0 && '## Still to come',
      events(coming, briefing, link),
      articles.length > 1 && '## Articles',
      articles.length > 1 && list(articles.slice(0, FEW).map(view => articleItem(view, link))),
      hasArticlePages(briefing) && link(`All ${count(articles.length, 'article')}`, ARTICLES),
      link('About this briefing', 'about.html'),
    ),
  }
}
