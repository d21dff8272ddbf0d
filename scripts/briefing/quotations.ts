import type { QuotationView, SpeakerView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { EntityId, Quotation } from '../model/layers.ts'
import { byPosition, hull, indexAt, slice } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import type { Rename } from './ledger/renames.ts'
import { permalinks, surroundings } from './permalinks.ts'
import { tellingOf } from './telling.ts'

/** Where its number stands first: behind the words, so that of a quotation within another the inner one comes first. */
const markerOf = ({ content }: Quotation): number => content[0].end

/** The article's quotations in text order, numbered in the order of their markers, each with its speaker and permalink. */
export function quotationViews(
  doc: Annotated,
  speaker: (id: EntityId) => SpeakerView,
  rename: Rename,
): QuotationView[] {
  const { article, paragraphs, sentences } = doc
  const attributions = new Map(doc.attributions.map(found => [found.quotation, found]))
  const ordered = [...doc.quotations].sort((a, b) => byPosition(hull(a.content), hull(b.content)))
  const words = (quotation: Quotation) => quotation.content.map(piece => slice(article.text, piece))
  const paragraphOf = (quotation: Quotation) => indexAt(paragraphs, quotation.content[0].start)
  const numbers = new Map(
    [...ordered]
      .sort((a, b) => markerOf(a) - markerOf(b) || b.content[0].start - a.content[0].start)
      .map((quotation, i) => [quotation, i + 1]),
  )
  const ids = permalinks(
    article.slug,
    ordered.map(quotation => ({
      words: words(quotation).join(' '),
      surroundings: surroundings(article.text, paragraphs[paragraphOf(quotation)], hull(quotation.content)),
    })),
  )
  return ordered.map((quotation, i) => {
    // The pipeline and the corrections give every quotation an attribution.
    const attribution = attributions.get(quotation.id)!
    const { start, end } = hull(quotation.content)
    const who = attribution.speaker ? speaker(attribution.speaker) : null
    return {
      id: rename('quotation', ids[i]!),
      article: article.slug,
      number: numbers.get(quotation)!,
      quotation,
      attribution,
      speaker: who,
      candidates: attribution.candidates.map(speaker),
      pieces: words(quotation),
      telling: tellingOf(doc, quotation, attribution, who),
      words: wordCount(words(quotation).join(' ')),
      sentences: [indexAt(sentences, start), indexAt(sentences, end - 1)],
      paragraph: paragraphOf(quotation),
    }
  })
}
