import type { Copy } from '../../model/across-articles.ts'
import type { ArticleSlug, ArticleView, Briefing } from '../../model/briefing.ts'
import type { Counts } from '../../model/outputs.ts'
import { count, listed } from '../../text/english.ts'
import { type Linker, line, list } from '../../text/markdown.ts'
import { publisherAndDay, sourceLine } from './wording.ts'

/** Articles that have their text from one another: told once, with the way to the others. */

/** So many copies are told in a line; more have a list. */
const MOST_IN_LINE = 5

const LIKENESS: Readonly<Record<Copy['likeness'], string>> = {
  same: 'the same text',
  shorter: 'a part of the text',
  longer: 'this text and more',
  rewritten: 'much of the text, rewritten',
}

/** `4 articles`, `4 articles and 2 copies of them`. */
export const articlesCounted = ({ articles, copies }: Counts): string =>
  `${count(articles - copies, 'article')}${copies > 0 ? ` and ${count(copies, 'copy', 'copies')} of them` : ''}`

/** The earlier article that an article has its text from. */
export const copiedFrom = (slug: ArticleSlug, { copies }: Briefing): ArticleSlug | undefined => {
  const first = copies.get(slug)?.first
  return first === slug ? undefined : first
}

/** False for an article that has its text from an earlier one. */
export const isFirst = ({ article: { slug } }: ArticleView, briefing: Briefing): boolean =>
  copiedFrom(slug, briefing) === undefined

/** The copies of an article, the earliest first. */
function copiesOf({ article: { slug } }: ArticleView, briefing: Briefing) {
  const group = briefing.copies.get(slug)
  return (group?.first === slug ? group.copies : []).map(({ article, likeness }) => ({
    view: briefing.articleBy.get(article)!,
    likeness,
  }))
}

const shortPlace = ({ article, url, headline }: ArticleView, link: Linker): string =>
  link(line(article.publisher ?? headline), url)

/** `Also in The Hill Gazette and The Bay Times`; empty where no other article has the text. */
export function alsoIn(view: ArticleView, briefing: Briefing, link: Linker): string {
  const places = copiesOf(view, briefing).map(copy => shortPlace(copy.view, link))
  const more = places.length - MOST_IN_LINE
  return places.length === 0
    ? ''
    : `Also in: ${listed([...places.slice(0, MOST_IN_LINE), ...(more > 0 ? [`${more} more`] : [])])}.`
}

/** Of a copy, the article that it has its text from, as a sentence; of the first, where the text stands as well. */
export function copiedLine(view: ArticleView, briefing: Briefing, link: Linker): string {
  const { slug, published } = view.article
  const group = briefing.copies.get(slug)
  if (!group) return ''
  if (group.first === slug)
    return copiesOf(view, briefing).length > MOST_IN_LINE ? '' : alsoIn(view, briefing, link)
  const first = briefing.articleBy.get(group.first)!
  const { likeness } = group.copies.find(({ article }) => article === slug)!
  const when = first.article.published === published ? 'of the same day' : 'which had it first'
  const what = {
    same: 'The text is that',
    shorter: 'The text is a part',
    longer: 'The text holds that',
    rewritten: 'Much of the text is that',
  }[likeness]
  return `${what} of ${link(line(first.headline), first.url)} (${sourceLine(first)}), ${when}.`
}

/** A section with every copy of an article that has many. */
export function copiesSection(view: ArticleView, briefing: Briefing, link: Linker): string[] {
  const copies = copiesOf(view, briefing)
  if (copies.length <= MOST_IN_LINE) return []
  const items = copies.map(({ view: copy, likeness }) => {
    const place = [link(line(copy.headline), copy.url), publisherAndDay(copy)].filter(Boolean).join(' — ')
    return `${place} · ${LIKENESS[likeness]}`
  })
  return [`## Other articles with this text (${copies.length})`, list(items)]
}
