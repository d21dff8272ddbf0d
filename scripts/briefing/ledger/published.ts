import type { ArticleView, Briefing, EntityView, QuotationView } from '../../model/briefing.ts'
import type { NamedSpeaker, Published } from '../../model/ledger.ts'
import type { Span } from '../../model/span.ts'
import { addressOf } from '../../text/addresses.ts'
import { rowsOf } from '../../text/fingerprints.ts'
import { hull, slice } from '../../text/spans.ts'
import { BREAK } from '../../text/words.ts'
import { isShared } from '../entity-slugs.ts'

/** How far the words on either side of something reach, in UTF-16 code units. */
export const CONTEXT = 64
/** No half of a character at either end, so that a file in UTF-8 keeps it. */
const wellFormed = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

const around = ({ article: { text } }: ArticleView, { start, end }: Span) => ({
  before: wellFormed(text.slice(Math.max(0, start - CONTEXT), start)),
  after: wellFormed(text.slice(end, end + CONTEXT)),
})

/** Who speaks, by the name that all pages give. */
function speakerOf({ speaker }: QuotationView, entityBy: Briefing['entityBy']): NamedSpeaker | null {
  const view = speaker?.entity === undefined ? undefined : entityBy.get(speaker.entity)
  return view ? { name: view.name, path: view.url } : speaker && { name: speaker.label }
}

function inArticle(view: ArticleView, entityBy: Briefing['entityBy']): Published[] {
  const { article, quotations, events } = view
  const where = { article: article.slug, names: [], date: article.published ?? null }
  return [
    {
      ...where,
      kind: 'article',
      path: view.url,
      words: article.slug,
      before: '',
      after: '',
      names: [view.headline],
      rows: article.excerptOf?.rows ?? rowsOf([article.text]),
    },
    ...quotations.map(
      (said): Published => ({
        ...where,
        kind: 'quotation',
        path: addressOf('quotation', said.id),
        words: said.pieces.join(BREAK),
        speaker: speakerOf(said, entityBy),
        ...around(view, hull(said.quotation.content)),
      }),
    ),
    ...events.map(
      ({ id, event: { span } }): Published => ({
        ...where,
        kind: 'event',
        path: addressOf('event', id),
        words: slice(article.text, span),
        ...around(view, span),
      }),
    ),
  ]
}

/** The first day of its articles; null when no article has a date. */
function firstDate(
  { articles }: Pick<EntityView, 'articles'>,
  { articleBy }: Pick<Briefing, 'articleBy'>,
): string | null {
  const dates = articles.flatMap(slug => articleBy.get(slug)!.article.published ?? [])
  return dates.reduce<string | null>((first, date) => (first !== null && first < date ? first : date), null)
}

/** Everything that has an address of its own, with the address that its words ask for. */
export const publishedOf = (
  briefing: Pick<Briefing, 'articles' | 'entities' | 'articleBy' | 'entityBy' | 'stories'>,
): Published[] => [
  ...briefing.articles.flatMap(view => inArticle(view, briefing.entityBy)),
  ...briefing.entities.map(
    (view): Published => ({
      kind: 'entity',
      path: view.url,
      words: view.name,
      article: isShared(view) ? null : view.articles[0]!,
      type: view.type,
      before: '',
      after: '',
      names: view.aliases,
      date: firstDate(view, briefing),
    }),
  ),
  ...briefing.stories.map(
    (view): Published => ({
      kind: 'story',
      path: view.url,
      words: view.name,
      article: null,
      before: '',
      after: '',
      names: [],
      date: firstDate(view, briefing),
    }),
  ),
]
