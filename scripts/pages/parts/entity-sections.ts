import type { ArticleView, Briefing, EntityView, MentionView, QuotationView } from '../../model/briefing.ts'
import type { Excerpt } from '../../text/excerpt.ts'
import { grouped } from '../../text/groups.ts'
import { blocks, type Linker, line, list, withSpaces } from '../../text/markdown.ts'
import { inline } from './inline.ts'
import { around, placeOf, withCuts } from './passages.ts'
import { quotationItem } from './quotation-item.ts'
import { eventItem } from './wording.ts'

/** One of the lists on an entity's page. */
export interface EntitySection {
  /** Part of an address. */
  readonly name: 'quotations' | 'named-in-quotations' | 'events' | 'mentions'
  /** Markdown. */
  readonly heading: string
  readonly length: number
  /** Some of its items, from one up to, but not including, another. */
  readonly write: (from: number, to: number, link: Linker) => string
}

/** A passage, and every mention in it. */
interface Passage {
  readonly article: ArticleView
  readonly excerpt: Excerpt
  readonly mentions: MentionView[]
}

/** Every passage that names the entity, article by article. */
function passagesOf(view: EntityView, { articleBy }: Briefing): Passage[] {
  const passages = new Map<string, Passage>()
  for (const named of view.mentions) {
    const article = articleBy.get(named.article)!
    const excerpt = around(article, named.sentence, named.mention.span)
    const key = `${named.article} ${excerpt.start}`
    const known = passages.get(key)
    if (known) known.mentions.push(named)
    else passages.set(key, { article, excerpt, mentions: [named] })
  }
  return [...passages.values()]
}

/** A passage with the entity's names in it in strong emphasis, linked to its place. */
function mentionItem({ article, excerpt, mentions }: Passage, link: Linker): string {
  const marks = mentions.map(({ mention }) => ({
    ...mention.span,
    kind: 'emphasis' as const,
    before: '**',
    after: '**',
  }))
  const words = withCuts(excerpt, withSpaces(inline(article.article.text, excerpt, marks)))
  return `${words} ${link('In the article', placeOf(article, excerpt))}`
}

/** Passages below the headline of their article. */
function mentionList(passages: readonly Passage[], link: Linker): string {
  return blocks(
    [...grouped(passages, ({ article }) => article)].flatMap(([{ headline, url }, own]) => [
      `### ${link(line(headline), url)}`,
      list(own.map(passage => mentionItem(passage, link))),
    ]),
  )
}

const section = <T>(
  name: EntitySection['name'],
  heading: string,
  items: readonly T[],
  write: (items: readonly T[], link: Linker) => string,
): EntitySection => ({
  name,
  heading,
  length: items.length,
  write: (from, to, link) => write(items.slice(from, to), link),
})

/** A list of more is closed until it is asked for: its heading tells how many there are. */
const MOST_OPEN = 12

const closedFrom = (heading: string, length: number): string =>
  length > MOST_OPEN ? `${heading} (${length.toLocaleString('en-GB')})` : heading

/** Quotations in lists below the articles they stand in. */
function byArticle(
  views: readonly QuotationView[],
  { articles, articleBy }: Briefing,
  write: (view: QuotationView) => string,
): string {
  if (articles.length === 1) return list(views.map(write))
  return blocks(
    [...grouped(views, ({ article }) => article)].flatMap(([slug, own]) => [
      `### ${line(articleBy.get(slug)!.headline)}`,
      list(own.map(write)),
    ]),
  )
}

/** The lists of an entity's page, by name; those that are empty as well. */
export function sectionsOf(
  view: EntityView,
  briefing: Briefing,
): Readonly<Record<'by' | 'about' | 'events' | 'mentions', EntitySection>> {
  return {
    by: section('quotations', 'Quotations', view.by, (views, link) =>
      byArticle(views, briefing, each => quotationItem(each, briefing, link, ['form', 'date'])),
    ),
    about: section(
      'named-in-quotations',
      closedFrom('Named in what others said', view.about.length),
      view.about,
      (views, link) =>
        list(views.map(each => quotationItem(each, briefing, link, ['speaker', 'form', 'article', 'date']))),
    ),
    events: section(
      'events',
      closedFrom('On the timeline', briefing.eventsOf.get(view.id)?.length ?? 0),
      briefing.eventsOf.get(view.id) ?? [],
      (views, link) => list(views.map(event => eventItem(event, briefing, link))),
    ),
    mentions: section('mentions', 'Where the name stands', passagesOf(view, briefing), mentionList),
  }
}
