import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import { dateWords } from '../../text/dates.ts'
import { capital, count } from '../../text/english.ts'
import { escaped } from '../../text/escaping.ts'
import { grouped } from '../../text/groups.ts'
import { blocks, type Linker, line, list, withSpaces } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { ARTICLES, hasArticlePages } from '../article-index.ts'
import { alsoIn, isFirst } from './copied.ts'
import type { HomeParts } from './home-one.ts'
import { sentenceAt, withCuts } from './passages.ts'
import { comingUp, gistOf, once, strongest } from './picked.ts'
import { quotationItem } from './quotation-item.ts'
import { STORY_INDEX, storyItem } from './stories.ts'
import { eventItem, isStatement, shortName, sourceHeading, sourceLine, speakerLink } from './wording.ts'

/** The front page of several articles: one that leads, cards, what was said lately, what is coming. */

const CARDS = 12
const LATELY = 5
/** Words of a quotation in a narrow column. */
const SHORT = 40
const COMING = 6
const PEOPLE = 10
const STORIES = 8
const NAMES_ON_CARD = 3
/** A first sentence of more words is no heading. */
const LONGEST_HEADING = 40

/** The headline; where the article has none, its whole first sentence. */
function headingOf(view: ArticleView): string {
  if (!view.headlineIsCut) return view.headline
  const [index] = view.gist
  const words = index === undefined ? '' : slice(view.article.text, sentenceAt(view, index))
  const starts = words.startsWith(view.headline.replace(/…$/, ''))
  return starts && words.split(/\s+/).length <= LONGEST_HEADING ? words : view.headline
}

/** A sentence that tells what the heading does not. */
function sentenceOf(view: ArticleView): string {
  const [passage] = gistOf(view, [view.headline, headingOf(view)])
  return passage ? withCuts(passage, withSpaces(escaped(slice(view.article.text, passage)))) : ''
}

/** `5 quotations · Bell, Reed`. */
function heard(view: ArticleView, briefing: Briefing): string {
  const statements = view.quotations.filter(isStatement)
  if (statements.length === 0) return ''
  const speakers = [
    ...grouped(
      statements.filter(({ speaker }) => speaker?.entity),
      ({ speaker }) => speaker!.key,
    ),
  ]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, [first]]) => shortName(first!.speaker!, briefing))
  const names = [...new Set(speakers)].slice(0, NAMES_ON_CARD)
  return [capital(count(statements.length, 'quotation')), line(names.join(', '))].filter(Boolean).join(' · ')
}

/** A title stands strong; a sentence in its place, as a sentence. */
function cardHeading(view: ArticleView, link: Linker): string {
  const heading = link(line(headingOf(view)), view.url)
  return view.headlineIsCut ? `### *${heading}*` : `### ${heading}`
}

export const card = (view: ArticleView, briefing: Briefing, link: Linker): string =>
  blocks(
    cardHeading(view, link),
    sourceHeading(view),
    sentenceOf(view),
    [heard(view, briefing), alsoIn(view, briefing, link)].filter(Boolean).join(' · '),
  )

const periodOf = ({ article }: ArticleView, length: number): string =>
  article.published ? dateWords(article.published.slice(0, length)) : 'Without a date'

const YEAR = 4
const MONTH = 7

/** Earlier articles by their headlines, under months, or under years where the months have few. */
export function earlier(views: readonly ArticleView[], briefing: Briefing, link: Linker): string[] {
  const months = grouped(views, view => periodOf(view, MONTH))
  const periods = views.length >= 2 * months.size ? months : grouped(views, view => periodOf(view, YEAR))
  return [...periods].flatMap(([period, own]) => [
    `## ${period}`,
    list(
      own.map(view =>
        [`${link(line(view.headline), view.url)} — ${sourceLine(view)}`, alsoIn(view, briefing, link)]
          .filter(Boolean)
          .join('. '),
      ),
    ),
  ])
}

/** The articles in the order in which they are shown: what an editor puts first, then the newest; copies are not shown. */
function ordered(briefing: Briefing): ArticleView[] {
  const { articles, site } = briefing
  const first = [site.lead, ...(site.order ?? [])]
  const rank = (view: ArticleView) => {
    const at = first.indexOf(view.article.slug)
    return at < 0 ? first.length : at
  }
  return articles
    .filter(view => rank(view) < first.length || isFirst(view, briefing))
    .sort((a, b) => rank(a) - rank(b))
}

/** Several articles: what leads, what is new, what was said lately, what is coming, and who is heard. */
export function homeOfMany(briefing: Briefing, link: Linker, picture = ''): HomeParts {
  const { site, shares } = briefing
  const [lead, ...others] = ordered(briefing)
  if (!lead) return { body: 'There is no article yet.', shown: [], standfirst: false }
  const pinned = others.slice(0, others.filter(({ article }) => site.order?.includes(article.slug)).length)
  const rest = others.slice(pinned.length)
  const latest = rest.slice(0, CARDS)
  const isOwn = ({ id }: QuotationView) => (briefing.shared.get(id)?.main ?? id) === id
  const [headliner] = [...strongest(lead.quotations.filter(isOwn), 1), ...strongest(lead.quotations, 1)]
  const lately = once(
    briefing.articles
      .filter(view => isFirst(view, briefing))
      .flatMap(view => strongest(view.quotations.filter(isOwn), 1, SHORT))
      .filter(view => view !== headliner),
    ({ pieces }) => pieces.join(' '),
    headliner?.pieces,
  ).slice(0, LATELY)
  const coming = comingUp(briefing, COMING)
  const people = shares
    .filter(({ speaker }) => speaker?.entity)
    .sort((a, b) => b.quotations - a.quotations)
    .slice(0, PEOPLE)
  const body = blocks(
    site.text && line(site.text),
    picture,
    `## ${link(line(headingOf(lead)), lead.url)}`,
    sourceHeading(lead),
    sentenceOf(lead),
    headliner && list([quotationItem(headliner, briefing, link, ['speaker'])]),
    [heard(lead, briefing), alsoIn(lead, briefing, link)].filter(Boolean).join(' · '),
    pinned.length > 0 && '## Chosen',
    list(pinned.map(view => card(view, briefing, link))),
    latest.length > 0 && '## Latest',
    list(latest.map(view => card(view, briefing, link))),
    !hasArticlePages(briefing) && earlier(rest.slice(CARDS), briefing, link),
    hasArticlePages(briefing) && link(`All ${count(briefing.articles.length, 'article')}`, ARTICLES),
    lately.length > 0 && '## Said lately',
    list(lately.map(each => quotationItem(each, briefing, link, ['speaker', 'date']))),
    briefing.stories.length > 0 && '## Stories',
    list(briefing.stories.slice(0, STORIES).map(story => storyItem(story, link))),
    briefing.stories.length > STORIES &&
      link(`All ${count(briefing.stories.length, 'story', 'stories')}`, STORY_INDEX),
    coming.length > 0 && '## Coming up',
    list(coming.map(event => eventItem(event, briefing, link))),
    briefing.dated.length > 0 && link('The timeline', 'timeline.html'),
    people.length > 0 && '## Most quoted',
    list(
      people.map(
        ({ speaker, quotations }) => `${capital(speakerLink(speaker!, briefing, link))} — ${quotations}`,
      ),
    ),
    [
      briefing.quotations.length > 0 && link('All quotations', 'quotes.html'),
      briefing.entities.length > 0 && link('All names', 'entities.html'),
      link('About this briefing', 'about.html'),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  return { body, shown: [...(headliner ? [headliner] : []), ...lately], standfirst: false }
}
