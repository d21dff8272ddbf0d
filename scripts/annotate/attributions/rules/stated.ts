import type { AttributionRule } from '../context.ts'
import { headOf } from '../source.ts'

/** The source words are a name. */
export const stated: AttributionRule = {
  id: 'attributions/stated',
  example: {
    text: '“The bridge will open in May,” said Ana Bell, the mayor.',
    finds: 'Ana Bell: Ana Bell (stated)',
  },
  match({ story, quotation: { source } }) {
    const head = source && headOf(story, source)
    const entity = head?.form === 'name' ? story.entityOf.get(head.id) : undefined
    if (!entity) return []
    return [{ speaker: entity.id, via: [head!.id], certainty: 'stated', candidates: [] }]
  },
}
