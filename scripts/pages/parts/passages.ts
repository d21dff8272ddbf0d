import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import type { Span } from '../../model/span.ts'
import { type Excerpt, excerpt } from '../../text/excerpt.ts'
import { textFragment } from '../../text/markdown.ts'
import { firstFrom } from '../../text/search.ts'
import { indexAt, slice } from '../../text/spans.ts'

/** The paragraph's address, with a text fragment that marks the words. */
export function placeOf({ article, paragraphs, url, markers }: ArticleView, span: Span): string {
  const paragraph = paragraphs[indexAt(paragraphs, span.start)]
  if (!paragraph) return url
  const cuts: number[] = []
  const end = Math.min(span.end, span.start + LONGEST)
  for (let i = firstFrom(markers, span.start); i < markers.length && markers[i]! < end; i++)
    cuts.push(markers[i]! - span.start)
  return `${url}#${paragraph.id}${textFragment(slice(article.text, span), cuts)}`
}

/** A sentence of the article; for an index out of range, the whole text. */
export const sentenceAt = ({ article, doc }: ArticleView, index: number): Span =>
  doc.sentences[index] ?? { start: 0, end: article.text.length }

const LONGEST = 1000
const PASSAGE_LENGTH = 400
const REACH = 400

/**
 * What to show of the text around some words: their passage, so that no quotation is cut; their sentence
 * alone when the passage is long; a part of the sentence when that is long, too.
 */
export function around(view: ArticleView, sentence: number, words: Span): Excerpt {
  const [first, last] = view.passages[sentence] ?? [sentence, sentence]
  const passage = { start: sentenceAt(view, first).start, end: sentenceAt(view, last).end }
  const whole = passage.end - passage.start <= PASSAGE_LENGTH ? passage : sentenceAt(view, sentence)
  return excerpt(view.article.text, whole, words, REACH)
}

/** Markdown of an excerpt with marks for words left out at its ends. */
export const withCuts = ({ cutBefore, cutAfter }: Excerpt, markdown: string): string =>
  `${cutBefore ? '[…] ' : ''}${markdown}${cutAfter ? ' […]' : ''}`

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
  return [slice(article.text, first), slice(article.text, second)]
}
