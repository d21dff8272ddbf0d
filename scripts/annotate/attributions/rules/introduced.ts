import type { Mention } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { AttributionRule, Story } from '../context.ts'
import { sentenceBefore, spokenBy, subjectIn } from '../narration.ts'

/** A colon, or a word that stands for one, before the quotation mark. */
const COLON = /[:;]\s*["'“‘«„]*\s*$/

/** The only name in words without a verb, if nothing leads to it but where the words come from: “And from Ana Bell: …” */
function onlyName(story: Story, span: Span): Mention | undefined {
  const names = story.mentionsIn(span).filter(({ form }) => form === 'name')
  const [first] = names
  const lead = first && story.doc.article.text.slice(span.start, first.span.start).trim().toLowerCase()
  const opens = lead === '' || (lead !== undefined && /\b(?:from|by)$/.test(lead))
  return first && opens ? first : undefined
}

/** A quotation without source words after a colon is of the subject of the sentence that leads to it. */
export const introduced: AttributionRule = {
  id: 'attributions/introduced',
  example: {
    text: 'Ana Bell had a similar view: “The bridge will never open.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match(one) {
    const { story, quotation } = one
    const before = quotation.source || quotation.within ? undefined : sentenceBefore(one)
    if (!before) return []
    const lead = story.doc.article.text.slice(before.start, quotation.content[0].start)
    return COLON.test(lead) ? spokenBy(story, subjectIn(story, before) ?? onlyName(story, before)) : []
  },
}
