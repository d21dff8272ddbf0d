import type { AttributionRule } from '../context.ts'
import { headsOf } from '../source.ts'

/** The source words join several names: no one of them is the speaker, all are named. */
export const several: AttributionRule = {
  id: 'attributions/several',
  example: {
    text: '“The bridge will open in May,” Ana Bell and Tom Reed said.',
    finds: '-: Ana Bell or Tom Reed (unknown)',
  },
  match({ story, quotation: { source } }) {
    const heads = source ? headsOf(story, source) : []
    const entities = [...new Set(heads.flatMap(({ id }) => story.entityOf.get(id)?.id ?? []))]
    if (entities.length < 2) return []
    return [{ speaker: null, via: [], certainty: 'unknown', candidates: entities }]
  },
}
