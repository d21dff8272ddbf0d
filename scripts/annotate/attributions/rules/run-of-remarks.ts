import type { Attribution, EntityId, Mention, Quotation } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { AttributionRule, Story } from '../context.ts'
import { isOfOne } from '../self.ts'

const last = (quotation: Quotation): Span => quotation.content.at(-1)!

/** Names of people in the narration of a stretch of text, quotations left out. */
function peopleBetween(story: Story, from: number, to: number, settled: readonly Attribution[]): Mention[] {
  const pieces = settled.slice(-3).flatMap(({ quotation }) => story.quotationById.get(quotation)!.content)
  return story
    .mentionsIn({ start: from, end: to })
    .filter(({ form, type }) => form === 'name' && type === 'person')
    .filter(({ span }) => !pieces.some(piece => piece.start <= span.start && span.end <= piece.end))
}

const COLON = /:\s*["'“‘«„]*$/

/** Does something tell that the words are somebody's, and not whose: a cue without a source, a colon? */
const isIntroduced = ({ doc }: Story, { cue, content }: Quotation): boolean =>
  cue !== undefined || COLON.test(doc.article.text.slice(Math.max(0, content[0].start - 6), content[0].start))

/** Is the speaker a person, not an organisation or several people? */
const isOne = ({ doc }: Story, speaker: EntityId): boolean =>
  doc.entities.some(({ id, type, members }) => id === speaker && type === 'person' && !members)

/**
 * A quotation without source words carries on the remarks of the one before it, if that one stands in the
 * same paragraph or the one before and nobody else is named between the two.
 */
export const runOfRemarks: AttributionRule = {
  id: 'attributions/run-of-remarks',
  example: {
    text: '“The bridge will open in May,” Ana Bell said.\n\n“Nobody will have to wait for the ferry again.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match({ story, quotation, settled }) {
    const previous = settled.at(-1)
    const before = previous && story.quotationById.get(previous.quotation)!
    if (quotation.source || !previous?.speaker || !before || isIntroduced(story, quotation)) return []
    const start = quotation.content[0]!.start
    const from = story.paragraphAt(before.content[0]!.start)
    if (story.paragraphAt(start) - story.paragraphAt(last(before).end - 1) > 1) return []
    const others = peopleBetween(story, story.doc.paragraphs[from]!.start, start, settled).filter(
      ({ id }) => story.entityOf.get(id)?.id !== previous.speaker,
    )
    if (others.length > 0 || (isOfOne(story, quotation) && !isOne(story, previous.speaker))) return []
    return [{ speaker: previous.speaker, via: previous.via, certainty: 'implied', candidates: [] }]
  },
}
