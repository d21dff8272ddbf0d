import { VERSION } from '../briefing/data/schema.ts'
import type { Article } from '../model/article.ts'
import type { Briefing, EventView, QuotationView } from '../model/briefing.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { slice } from '../text/spans.ts'
import { articleFacts, eventsOf, placesIn, quotationFacts } from './data-facts.ts'
import { articleText } from './web-annotations.ts'

/** The text of which an article is an excerpt; null where it is whole. */
function wholeOf({ excerptOf }: Article) {
  if (!excerptOf) return null
  const { rights, words, sha256, stretches } = excerptOf
  return { rights, words, sha256, stretches }
}

/** The whole briefing as data; `briefing.schema.json` tells every field, and so does the README beside this file. */
export function briefingJson(briefing: Briefing): string {
  const { site, title, articles, entities, articleBy, shared } = briefing
  const place = placesIn(briefing)
  const at = (path: string) => addressIn(site, path)
  const mainOf = ({ id }: EventView) => {
    const main = briefing.told.get(id)?.main
    return main === undefined || main === id ? null : main
  }
  const quotation = (view: QuotationView) => {
    const {
      headline: _,
      publisher: _p,
      published: _d,
      sha256: _s,
      content: _c,
      factChecks,
      ...facts
    } = quotationFacts(view, briefing)
    const { text } = articleBy.get(view.article)!.article
    const pieces = view.quotation.content.map(span => ({
      words: slice(text, span),
      ...place(view.article, span),
    }))
    const group = shared.get(view.id)
    const alsoIn = (group?.main === view.id ? group.others : []).map(({ quotation: id, wording }) => ({
      url: at(addressOf('quotation', id)),
      wording,
    }))
    return { ...facts, pieces, factChecks, alsoIn }
  }
  const told = {
    version: VERSION,
    title,
    language: site.language,
    url: site.url ?? null,
    articles: articles.map(view => {
      const { articleUrl: url, ...facts } = articleFacts(view, briefing)
      const { byline = null, sourceUrl = null, language, slug } = view.article
      const { first = slug, copies = [] } = briefing.copies.get(slug) ?? {}
      return {
        url,
        ...facts,
        byline,
        sourceUrl,
        language,
        textUrl: at(articleText(view).path),
        whole: wholeOf(view.article),
        copyOf: first === slug ? null : at(articleBy.get(first)!.url),
        likeness: copies.find(({ article }) => article === slug)?.likeness ?? null,
      }
    }),
    entities: entities.map(({ url, name, type, aliases, roles, mentions, articles: named }) => ({
      url: at(url),
      name,
      type,
      otherNames: aliases,
      roles: roles.map(({ article, span }) => slice(articleBy.get(article)!.article.text, span)),
      mentions: mentions.length,
      articles: named.map(slug => at(articleBy.get(slug)!.url)),
    })),
    quotations: briefing.quotations.map(quotation),
    events: eventsOf(briefing).map(view => ({
      url: at(`timeline.html#e-${view.id}`),
      words: slice(articleBy.get(view.article)!.article.text, view.event.span),
      ...place(view.article, view.event.span),
      date: view.value,
      modifier: view.mod ?? null,
      bounds: view.bounds,
      part: view.part,
      tense: view.event.tense,
      sameAs: mainOf(view) && at(addressOf('event', mainOf(view)!)),
      quotation: view.claim && at(`quotes/${view.claim.id}.html`),
      article: at(articleBy.get(view.article)!.url),
      rule: view.event.rule,
    })),
  }
  return `${JSON.stringify(told, null, 1)}\n`
}
