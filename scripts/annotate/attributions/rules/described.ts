import type { AttributionRule } from '../context.ts'
import { headOf } from '../source.ts'

/** The source words describe somebody whom the article never names. */
export const described: AttributionRule = {
  id: 'attributions/described',
  example: '“The bridge will open in May,” the minister said.',
  match({ story, quotation: { source } }) {
    const head = source && headOf(story, source)
    const entity = head ? story.entityOf.get(head.id) : undefined
    if (!head || head.form === 'name' || !entity || entity.named) return []
    return [{ speaker: entity.id, via: [head.id], certainty: 'implied', candidates: [] }]
  },
}
