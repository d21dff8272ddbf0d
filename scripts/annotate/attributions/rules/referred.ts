import type { MentionId } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../../../text/spans.ts'
import { chainFrom } from '../chain.ts'
import type { AttributionRule, Story } from '../context.ts'
import { headOf } from '../source.ts'

/**
 * True where the chain's first step leads into what is said. Speakers seldom speak of themselves by name, or
 * as "he".
 */
function leadsInside(story: Story, content: readonly Span[], via: readonly MentionId[]): boolean {
  const antecedent = story.mentionById.get(via[1]!)
  return antecedent !== undefined && content.some(span => contains(span, antecedent.span))
}

/** The source words are a pronoun or a role, and refer to somebody named elsewhere. */
export const referred: AttributionRule = {
  id: 'attributions/referred',
  example: {
    text: 'Ana Bell came to the bridge on Monday. “It will open in May,” she said.',
    finds: 'she → Ana Bell: Ana Bell (implied)',
  },
  match({ story, quotation: { source, content } }) {
    const head = source && headOf(story, source)
    const entity = head && story.entityOf.get(head.id)
    if (!entity?.named) return []
    const via = chainFrom(story, head!, entity)
    if (leadsInside(story, content, via)) return []
    return [{ speaker: entity.id, via, certainty: 'implied', candidates: [] }]
  },
}
