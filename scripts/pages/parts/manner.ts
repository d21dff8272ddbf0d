import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import { firstIndex } from '../../text/search.ts'
import { indexAt, slice } from '../../text/spans.ts'
import { stanceWords } from './wording.ts'

/** How something was said, in the article’s words, for the margin: `told reporters at the White House`. */

/** More words tell a story of their own, for which a margin is no place. */
const MOST_WORDS = 9

// What may turn the words round that follow: they are left out rather than shown without it.
const TURNED =
  /(?:\b(?:not|never|to|would|could|might|may|must|refus\w+|declin\w+|fail\w+)|n[’']t)\s+(?:\w+\s+)?$/i

// Where the telling of the saying ends: at a sign, or at a word that begins another clause.
const ENDS =
  /[,;:.!?()[\]"“”«»\n]|\s[—–-]\s|\s(?:that|who|whom|whose|which|when|while|after|before|because|where|but|and|as|with|if)\b/

/** Where the next quotation behind a place begins, this one or another. */
function nextWords({ quotations }: ArticleView, from: number): number {
  const next = firstIndex(quotations.length, i => quotations[i]!.quotation.content[0].start >= from)
  return quotations[next]?.quotation.content[0].start ?? Number.POSITIVE_INFINITY
}

/**
 * What the article tells of the saying beyond that it was said: one slice of it, `told reporters at the harbour`, or
 * what was done by saying it, `a denial`. Null for a bare “said”, and for what may not have been said.
 */
export function mannerOf(article: ArticleView, view: QuotationView): string | null {
  const { cue, source, polarity } = view.quotation
  const { text } = article.article
  if (!cue || polarity || TURNED.test(text.slice(Math.max(0, cue.start - 30), cue.start))) return null
  const sentence = article.doc.sentences[indexAt(article.doc.sentences, cue.start)]
  const limit = Math.min(sentence?.end ?? cue.end, nextWords(article, cue.end))
  const behind = text.slice(cue.end, Math.max(cue.end, limit))
  // “said the mayor”: what follows the cue is who says it.
  const inverted = source !== undefined && source.start >= cue.end && source.start < cue.end + 3
  const end = inverted ? 0 : behind.search(ENDS)
  const told = `${slice(text, cue)}${behind.slice(0, end < 0 ? undefined : end)}`.trim()
  return told === slice(text, cue) || told.split(/\s+/).length > MOST_WORDS ? stanceWords(view) : told
}
