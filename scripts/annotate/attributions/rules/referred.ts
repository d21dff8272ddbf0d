import { chainFrom } from '../chain.ts'
import type { AttributionRule } from '../context.ts'
import { headOf } from '../source.ts'

/** The source words are a pronoun or a role, and refer to somebody named elsewhere. */
export const referred: AttributionRule = {
  id: 'attributions/referred',
  example: 'Ana Bell came to the bridge on Monday. “It will open in May,” she said.',
  match({ story, quotation: { source } }) {
    const head = source && headOf(story, source)
    const entity = head && head.form !== 'name' ? story.entityOf.get(head.id) : undefined
    if (!head || !entity?.named) return []
    return [{ speaker: entity.id, via: chainFrom(story, head, entity), certainty: 'implied', candidates: [] }]
  },
}
