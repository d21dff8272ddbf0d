import type { Mention, QuotationId } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../../../text/spans.ts'
import type { AttributionRule, Story } from '../context.ts'
import { sentenceBefore, spokenBy, subjectIn } from '../narration.ts'

/** A colon, or the mark that stands for one, before the quotation mark. */
const COLON = /[:;][\s"'“‘«„]*$/u

/** The last word of a text. */
const lastWord = (text: string): string =>
  text
    .trim()
    .split(/[^\p{L}]+/u)
    .at(-1)!
    .toLowerCase()

/** The only name in words without a verb, if nothing leads to it but where the words come from: “And from Ana Bell: …” */
function onlyName(story: Story, span: Span): Mention | undefined {
  const first = story.mentionsIn(span).find(({ form }) => form === 'name')
  if (!first) return undefined
  const lead = story.doc.article.text.slice(span.start, first.span.start).trim().toLowerCase()
  return /(?:^|\bfrom|\bby|\bfor)$/.test(lead) ? first : undefined
}

/** True where the sentence tells what else the same person says: “Bell wonders why the bridge leaks: …”. */
function reportsIn({ quotationById }: Story, id: QuotationId, sentence: Span): boolean {
  const { source } = quotationById.get(id)!
  return source !== undefined && contains(sentence, source)
}

/** A quotation without source words after a colon is of the subject of the sentence that leads to it. */
export const introduced: AttributionRule = {
  id: 'attributions/introduced',
  example: {
    text: 'And from Ana Bell:\n\n“It is not safe.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match(one) {
    const { story, quotation, settled } = one
    const before = quotation.source ? undefined : sentenceBefore(one)
    if (!before) return []
    const lead = story.doc.article.text.slice(before.start, quotation.content[0].start)
    const colon = COLON.exec(lead)
    // “She gave examples, including: “…””: somebody else's words.
    if (!colon || story.lexicon.listing.has(lastWord(lead.slice(0, colon.index)))) return []
    const reported = settled.find(({ quotation: id }) => reportsIn(story, id, before))
    if (!reported) return spokenBy(story, subjectIn(story, before) ?? onlyName(story, before))
    const { speaker, via, candidates } = reported
    return [{ speaker, via, certainty: speaker ? 'implied' : 'unknown', candidates }]
  },
}
