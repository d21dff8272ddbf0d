import type { Entity, Mention } from '../../../model/layers.ts'
import { contains } from '../../../text/spans.ts'
import { chainFrom } from '../chain.ts'
import type { AttributionRule, Story } from '../context.ts'
import { headOf } from '../source.ts'

/**
 * True where a pronoun's only evidence is a description that somebody else gives in a quotation of his own.
 */
function isHearsay(story: Story, head: Mention, entity: Entity): boolean {
  if (head.form !== 'pronoun') return false
  const antecedent = story.mentionById.get(chainFrom(story, head, entity)[1]!)
  return (
    antecedent !== undefined &&
    story.doc.quotations.some(({ content }) => content.some(span => contains(span, antecedent.span)))
  )
}

/** The source words describe somebody whom the article never names. */
export const described: AttributionRule = {
  id: 'attributions/described',
  example: {
    text: '“The bridge will open in May,” the minister said.',
    finds: 'the minister: the minister (implied)',
  },
  match({ story, quotation: { source } }) {
    const head = source && headOf(story, source)
    const entity = head ? story.entityOf.get(head.id) : undefined
    if (!entity || entity.named || isHearsay(story, head!, entity)) return []
    return [{ speaker: entity.id, via: [head!.id], certainty: 'implied', candidates: [] }]
  },
}
