import type { ArticleView, QuotationView } from '../model/briefing.ts'
import type { Span } from '../model/span.ts'
import { textFragment } from '../text/markdown.ts'
import { firstFrom } from '../text/search.ts'
import { indexAt, slice } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'

/** The paragraph's address, with a text fragment that marks the words. */
export function placeOf({ article, paragraphs, url, markers }: ArticleView, span: Span): string {
  const paragraph = paragraphs[indexAt(paragraphs, span.start)]
  if (!paragraph) return url
  const cuts: number[] = []
  for (let i = firstFrom(markers, span.start); i < markers.length && markers[i]! < span.end; i++)
    cuts.push(markers[i]! - span.start)
  return `${url}#${paragraph.id}${textFragment(slice(article.text, span), cuts)}`
}

/** A sentence of the article; for an index out of range, the whole text. */
export const sentenceAt = ({ article, doc }: ArticleView, index: number): Span =>
  doc.sentences[index] ?? { start: 0, end: article.text.length }

const PASSAGE_WORDS = 60

/** The passage of a sentence, so that no quotation is cut; the sentence alone when that would be long. */
export function passageAt(view: ArticleView, index: number): Span {
  const [first, last] = view.passages[index] ?? [index, index]
  const whole = { start: sentenceAt(view, first).start, end: sentenceAt(view, last).end }
  return wordCount(slice(view.article.text, whole)) <= PASSAGE_WORDS ? whole : sentenceAt(view, index)
}

/** Where a quotation stands in its article. */
export const quotationPlace = ({ url }: ArticleView, { id }: QuotationView): string => `${url}#q-${id}`

/**
 * The article's words that say who speaks, from the source to the cue or the other way round
 * (`President Barack Obama asserted`, `said the US President`); both apart when other words part them.
 */
export function attributionWords({ article }: ArticleView, { quotation }: QuotationView): string[] {
  const { cue, source } = quotation
  if (!cue || !source) return [cue, source].flatMap(span => (span ? [slice(article.text, span)] : []))
  const [first, second] = cue.start < source.start ? [cue, source] : [source, cue]
  const between = article.text.slice(first.end, second.start)
  if (second.start >= first.end && between.length <= 30 && !/["“”«»\n]/.test(between))
    return [article.text.slice(first.start, second.end)]
  return [slice(article.text, source), slice(article.text, cue)]
}
