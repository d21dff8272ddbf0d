import type { Quotation } from '../../../model/layers.ts'
import { slice } from '../../../text/spans.ts'
import type { AttributionRule, Case } from '../context.ts'

/** Where the last words of a quotation, its cue and its source end. */
export const endOf = ({ content, cue, source }: Quotation): number =>
  Math.max(content.at(-1)!.end, cue?.end ?? 0, source?.end ?? 0)

const startOf = ({ content, cue, source }: Quotation): number =>
  Math.min(
    content[0].start,
    cue?.start ?? Number.POSITIVE_INFINITY,
    source?.start ?? Number.POSITIVE_INFINITY,
  )

/** True where the source is a pronoun for one person, and its verb says that the speaker goes on. */
function goesOn({ story, quotation: { cue, source } }: Case): boolean {
  const { text } = story.doc.article
  const word = source ? slice(text, source).toLowerCase() : ''
  const verb = cue ? slice(text, cue).toLowerCase() : ''
  return story.lexicon.singular.has(word) && story.lexicon.continuing.has(verb)
}

/** Whoever "added" something right after a quotation, as a pronoun, is who has just spoken. */
export const continued: AttributionRule = {
  id: 'attributions/continued',
  example: {
    text: '“The bridge will open in May,” Ana Bell said. She added, “We are glad.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match(one) {
    const { story, quotation, settled } = one
    const previous = settled.at(-1)
    if (!previous?.speaker || !goesOn(one)) return []
    const before = story.quotationById.get(previous.quotation)!
    if (before.within) return []
    const between = story.doc.article.text.slice(endOf(before), startOf(quotation))
    if (/\p{L}/u.test(between)) return []
    return [{ speaker: previous.speaker, via: previous.via, certainty: 'implied', candidates: [] }]
  },
}
