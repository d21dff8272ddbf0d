import type { SpeakerView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { Attribution, Quotation } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { TellingView } from '../model/telling.ts'
import { greatest, smallest } from '../text/lists.ts'
import { slice } from '../text/spans.ts'

/** Characters on either side of the content within which source and cue are shown with it. */
const REACH = 400
const OPENING = new Set('"“„«')
const CLOSING = new Set('"”“»')

/** From the first start to the last end of some spans in any order. */
const around = (spans: readonly Span[]): Span => ({
  start: smallest(spans.map(({ start }) => start)),
  end: greatest(spans.map(({ end }) => end)),
})

/** The span with the quote marks right around it, so that no mark is left without the other. */
const withMarks = (text: string, { start, end }: Span): Span => ({
  start: OPENING.has(text[start - 1] ?? '') ? start - 1 : start,
  end: CLOSING.has(text[end] ?? '') ? end + 1 : end,
})

/** The end of the pronoun that the source is, when it is one. */
function pronounEnd(
  { mentions }: Annotated,
  { source }: Quotation,
  { via }: Attribution,
): number | undefined {
  const first = mentions.find(({ id }) => id === via[0])
  return first?.form === 'pronoun' && source?.start === first.span.start ? first.span.end : undefined
}

/**
 * How a quotation is shown where it stands alone: never a report without its reporting words. "That he had taken the
 * money" under a name says the opposite of an article in which he denied it.
 */
export function tellingOf(
  doc: Annotated,
  quotation: Quotation,
  attribution: Attribution,
  speaker: SpeakerView | null,
): TellingView {
  const { text } = doc.article
  const content = around(quotation.content)
  const beside = [quotation.source, quotation.cue].filter(
    (span): span is Span =>
      span !== undefined && span.start > content.start - REACH && span.end < content.end + REACH,
  )
  if (quotation.form === 'direct' || beside.length === 0)
    return { ...content, words: slice(text, content), needed: { start: 0, end: 0 } }
  const telling = withMarks(text, around([content, ...beside]))
  const at = pronounEnd(doc, quotation, attribution)
  const name = speaker?.label
  const explained = at !== undefined && name ? { at, name } : undefined
  const note = explained ? ` [${explained.name}]` : ''
  const cut = explained ? explained.at - telling.start : 0
  const words = slice(text, telling)
  const needed = around(beside)
  return {
    ...telling,
    words: words.slice(0, cut) + note + words.slice(cut),
    ...(explained && { explained }),
    needed: { start: needed.start - telling.start, end: needed.end - telling.start + note.length },
  }
}
