import type { Annotated } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { byPosition, within } from '../text/spans.ts'

/** The words of every quotation, with those that tell who says it and how. */
const neededIn = ({ quotations }: Annotated): Span[] =>
  quotations.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ])

/** The span with the whole of every sentence that it touches. */
function withSentences({ sentences }: Annotated, span: Span): Span {
  const touched = within(sentences, span)
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  }
}

/**
 * What an excerpt shows of the text: the sentences in which quotations stand, and no other.
 * @returns disjoint spans in text order, with more than white space between them
 */
export function excerptOf(doc: Annotated): Span[] {
  const stretches: Span[] = []
  const { text } = doc.article
  for (const span of neededIn(doc)
    .map(needed => withSentences(doc, needed))
    .sort(byPosition)) {
    const last = stretches.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '')
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else stretches.push(span)
  }
  return stretches
}
