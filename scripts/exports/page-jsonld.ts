import { factChecksOf } from '../briefing/fact-checks.ts'
import { nameOf } from '../briefing/speakers.ts'
import type { ArticleView, Briefing, EntityView, EventView, QuotationView } from '../model/briefing.ts'
import type { FactCheck } from '../model/corrections.ts'
import type { EntityType } from '../model/layers.ts'
import type { Asset } from '../model/outputs.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { edgesOf, isSharp } from '../text/date-edges.ts'
import { daysOf } from '../text/dates.ts'
import { dayPeriod, formatPeriod } from '../text/periods.ts'
import { hull, slice } from '../text/spans.ts'
import { oneLine } from '../text/words.ts'
import { around, standing } from './data-facts.ts'

/** In a page: an address as absolute as the site's own, or else from that page, which lies in a folder of the site. */
type Addressing = (path: string) => string

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
}

const entityRef = ({ type, url, name }: EntityView, at: Addressing) => ({
  '@type': TYPES[type],
  '@id': at(url),
  name,
})

const articleRef = ({ url, headline, article }: ArticleView, at: Addressing) => ({
  '@type': 'NewsArticle',
  '@id': at(url),
  headline,
  ...(article.published && { datePublished: article.published }),
})

/** Of a text, what its own facts tell: nobody is made its author who is only named in a byline. */
const newsArticle = (view: ArticleView, { entityBy }: Briefing, at: Addressing) => ({
  ...articleRef(view, at),
  inLanguage: view.article.language,
  ...(view.article.byline && { creditText: view.article.byline }),
  ...(view.article.publisher && { publisher: { '@type': 'Organization', name: view.article.publisher } }),
  ...(view.article.sourceUrl && { isBasedOn: view.article.sourceUrl }),
  mentions: [...new Set(view.mentions.map(({ entity }) => entity))].map(id =>
    entityRef(entityBy.get(id)!, at),
  ),
  hasPart: view.quotations.map(({ id }) => ({
    '@type': 'Quotation',
    '@id': at(addressOf('quotation', id)),
  })),
})

/** Who speaks; a country or a city that speaks does so as a body. Of who has no page, the kind may not be known. */
function spoken({ speaker, attribution }: QuotationView, briefing: Briefing, at: Addressing) {
  if (!speaker) return {}
  const entity = briefing.entityBy.get(speaker.entity ?? '')
  if (!entity && attribution.sourceKind.value !== 'person') return {}
  const type = entity ? (entity.type === 'person' ? 'Person' : 'Organization') : 'Person'
  const name = nameOf(speaker, briefing)
  return { spokenByCharacter: { '@type': type, ...(entity && { '@id': at(entity.url) }), name } }
}

const HOW = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported, not word for word',
} as const

/** What others say of a quotation, in their words. Nothing here rates it. */
const claimReview = ({ url, verdict, checkedBy, checkedOn }: FactCheck, of: string) => ({
  '@type': 'ClaimReview',
  '@id': url,
  url,
  author: { name: checkedBy },
  ...(checkedOn && { datePublished: checkedOn }),
  reviewRating: { '@type': 'Rating', alternateName: verdict },
  itemReviewed: { '@id': of },
})

function quotation(view: QuotationView, briefing: Briefing, at: Addressing) {
  const article = briefing.articleBy.get(view.article)!
  const { form, polarity, content } = view.quotation
  const id = at(addressOf('quotation', view.id))
  const checks = factChecksOf(article, view)
  const { exact, prefix, suffix } = around(article.article.text, hull(content))
  return {
    '@type': 'Quotation',
    '@id': id,
    text: oneLine(standing(view)),
    disambiguatingDescription: [HOW[form], polarity].filter(Boolean).join(', '),
    ...spoken(view, briefing, at),
    isPartOf: articleRef(article, at),
    ...(checks.length > 0 && { subjectOf: checks.map(check => claimReview(check, id)) }),
    'oa:hasSelector': {
      '@type': 'oa:TextQuoteSelector',
      'oa:prefix': prefix,
      'oa:exact': exact,
      'oa:suffix': suffix,
    },
  }
}

function entity(view: EntityView, { articleBy }: Briefing, at: Addressing) {
  const [role] = view.roles
  const words = role && oneLine(slice(articleBy.get(role.article)!.article.text, role.span))
  return {
    ...entityRef(view, at),
    ...(view.aliases.length > 0 && { alternateName: view.aliases }),
    ...(words && { [view.type === 'person' ? 'jobTitle' : 'description']: words }),
    subjectOf: view.articles.map(slug => articleRef(articleBy.get(slug)!, at)),
  }
}

/** A dated event; days that are not certain are not told as such. */
function event(view: EventView, { articleBy }: Briefing, at: Addressing) {
  const { text } = articleBy.get(view.article)!.article
  const days = isSharp(edgesOf(view.value!, view.mod)) ? daysOf(view.value!) : null
  const day = (of: number) => formatPeriod(dayPeriod(fromDay(of)))
  return {
    '@type': 'Event',
    '@id': at(addressOf('event', view.id)),
    name: oneLine(slice(text, view.event.span)),
    ...(days && { startDate: day(days.first), endDate: day(days.last) }),
    ...(view.place && { location: { '@type': 'Place', name: slice(text, view.place.span) } }),
    subjectOf: articleRef(articleBy.get(view.article)!, at),
  }
}

const CONTEXT = ['https://schema.org', { oa: 'http://www.w3.org/ns/oa#' }]

/**
 * What each page tells as schema.org JSON-LD. A file beside the page's Markdown, which the layout puts into the page; the site
 * has no such file of its own.
 */
export function pageJsonLd(briefing: Briefing): Asset[] {
  const { site, articles, quotations, entities, dated, timelinePages } = briefing
  const within: Addressing = path => (site.url ?? '../') + path
  const file = (url: string, told: object): Asset => ({
    path: url.replace(/html$/, 'page.jsonld'),
    // No words end the element that holds them.
    text: `${JSON.stringify({ '@context': CONTEXT, ...told }).replaceAll('<', '\\u003c')}\n`,
  })
  const events = timelinePages ? [] : dated
  return [
    ...articles.map(view => file(view.url, newsArticle(view, briefing, within))),
    ...quotations.map(view => file(addressOf('quotation', view.id), quotation(view, briefing, within))),
    ...entities.map(view => file(view.url, entity(view, briefing, within))),
    ...(events.length > 0
      ? [
          file('timeline.html', {
            '@graph': events.map(view => event(view, briefing, path => addressIn(site, path))),
          }),
        ]
      : []),
  ]
}
