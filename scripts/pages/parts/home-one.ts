import type { ArticleView, Briefing, EntityView, QuotationView, ShareView } from '../../model/briefing.ts'
import type { EntityType } from '../../model/layers.ts'
import { count, percent } from '../../text/english.ts'
import { escaped } from '../../text/escaping.ts'
import type { Excerpt } from '../../text/excerpt.ts'
import { blocks, type Linker, line, list, withSpaces } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { lengthWords } from './article-head.ts'
import { entityRow } from './entity-lists.ts'
import { placeOf, withCuts } from './passages.ts'
import { comingUp, gistOf, once, strongest, wordsOfEvent } from './picked.ts'
import { quotationItem } from './quotation-item.ts'
import { eventItem, isStatement, NOBODY, publishedLine } from './wording.ts'

const READING = {
  full: 'Read the article with its notes',
  excerpt: 'Read its quotations with their notes',
  link: 'What is known of the article',
} as const

/** The front page of one article: what was said whole, who speaks, what happened, who is in it. */

const QUOTATIONS = 3
const SPEAKERS = 6
const HAPPENED = 4
const COMING = 4
const NAMES = 8
const LEAST = 3

/** What a page shows, and the quotations that its lists hold. */
export interface HomeParts {
  readonly body: string
  readonly shown: readonly QuotationView[]
  /** True where the heading is the article’s first sentence. */
  readonly standfirst: boolean
}

/** A passage of an article, linked to its place. */
const passageItem = (view: ArticleView, passage: Excerpt, link: Linker): string =>
  link(withCuts(passage, line(slice(view.article.text, passage))), placeOf(view, passage))

/** Those named more than once or quoted; when there are few of them, the others as well. */
function keyOf(entities: readonly EntityView[], types: readonly EntityType[]): EntityView[] {
  const all = entities.filter(({ type, inReport }) => types.includes(type) && inReport > 0)
  const key = all.filter(({ inReport, by }) => inReport > 1 || by.length > 0)
  return (key.length >= LEAST ? key : all.slice(0, LEAST)).slice(0, NAMES)
}

const shareWords = ({ speaker, share }: ShareView): string => `${speaker?.label ?? NOBODY} ${percent(share)}`

/** One article: what happened, the picture that an editor has put there, the strongest things said, who speaks, and who is in it. */
export function homeOfOne(view: ArticleView, briefing: Briefing, link: Linker, picture = ''): HomeParts {
  const { entities, shares, dated, undated } = briefing
  const statements = view.quotations.filter(isStatement)
  const said = strongest(statements, QUOTATIONS)
  const [opening, ...rest] = gistOf(view, [])
  const standfirst = opening && withCuts(opening, withSpaces(escaped(slice(view.article.text, opening))))
  const isSentence = view.headlineIsCut && opening !== undefined
  const told = [opening, ...said.map(({ telling }) => telling)].map(span =>
    span ? slice(view.article.text, span) : '',
  )
  const coming = comingUp(briefing, COMING)
  const soon = coming.map(event => wordsOfEvent(event, briefing))
  const happened = once(rest, passage => slice(view.article.text, passage), [...told, ...soon])
  const [people, places] = [keyOf(entities, ['person', 'organization']), keyOf(entities, ['place', 'event'])]
  const events = dated.length + undated.length
  const body = blocks(
    // Without a title, the whole first sentence heads the page.
    `# ${link(isSentence ? line(slice(view.article.text, opening)) : line(view.headline), view.url)}`,
    `${publishedLine(view)} ${link(READING[view.article.excerptOf?.rights ?? 'full'], view.url)}: ${lengthWords(view)}.`,
    !isSentence && standfirst,
    picture,
    said.length > 0 && '## What was said',
    list(said.map(each => quotationItem(each, briefing, link, ['speaker']))),
    statements.length > 0 && link(`All ${count(statements.length, 'quotation')}`, 'quotes.html'),
    shares.length > 0 && '## Who speaks',
    shares.length > 0 &&
      `![Shares of the quoted words: ${line(shares.slice(0, SPEAKERS).map(shareWords).join(', '))}.](speakers.svg)`,
    happened.length > 0 && '## What happened',
    list(happened.slice(0, HAPPENED).map(passage => passageItem(view, passage, link))),
    coming.length > 0 && '## Coming up',
    list(coming.map(event => eventItem(event, briefing, link))),
    events > 0 && link(`The timeline: ${count(dated.length, 'dated event')}`, 'timeline.html'),
    people.length > 0 && '## Who is in it',
    list(people.map(each => entityRow(each, briefing, link))),
    places.length > 0 && '## Places',
    list(places.map(each => entityRow(each, briefing, link))),
    [
      entities.length > 0 && link(`All ${count(entities.length, 'name')}`, 'entities.html'),
      link('About this briefing', 'about.html'),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  return { body, shown: said, standfirst: isSentence }
}
