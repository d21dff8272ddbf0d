import { nameOf } from '../briefing/speakers.ts'
import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Asset } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { around, placesIn } from './data-facts.ts'

/** The article's text as it is, sign by sign: what every offset and every SHA-256 speaks of. */
export const articleText = ({ article }: ArticleView): Asset => ({
  path: `data/texts/${article.slug}.txt`,
  text: article.text,
})

const textual = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})

/** The quotations of each article as a W3C Web Annotation collection over its text. */
export function webAnnotations(briefing: Briefing): Asset[] {
  const { articles, site } = briefing
  // From where the files lie, the site's root is two folders up.
  const at = (path: string) => (site.url ?? '../../') + path
  const place = placesIn(briefing)
  const annotation = (view: QuotationView, article: ArticleView) => {
    const { form, content, polarity } = view.quotation
    const { text } = article.article
    const targets = content.map(span => ({
      type: 'SpecificResource',
      source: at(articleText(article).path),
      scope: at(article.url),
      selector: [
        { type: 'TextPositionSelector', ...place(view.article, span) },
        { type: 'TextQuoteSelector', ...around(text, span) },
      ],
    }))
    return {
      id: at(addressOf('quotation', view.id)),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        ...(view.speaker ? [textual('identifying', nameOf(view.speaker, briefing))] : []),
        textual('classifying', [form, polarity].filter(Boolean).join(', ')),
      ],
      target: targets.length === 1 ? targets[0] : targets,
    }
  }
  return articles.flatMap(article => {
    const { quotations, headline } = article
    if (quotations.length === 0) return []
    const path = `data/annotations/${article.article.slug}.jsonld`
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: at(path),
      type: 'AnnotationCollection',
      label: `Quotations in “${headline}”`,
      total: quotations.length,
      first: {
        id: at(`${path}#page`),
        type: 'AnnotationPage',
        partOf: at(path),
        startIndex: 0,
        items: quotations.map(view => annotation(view, article)),
      },
    }
    return [{ path, text: `${JSON.stringify(collection, null, 1)}\n` }]
  })
}
