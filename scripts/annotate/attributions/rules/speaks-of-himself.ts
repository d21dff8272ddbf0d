import type { AttributionRule } from '../context.ts'
import { sentenceBefore, spokenBy, subjectIn } from '../narration.ts'
import { isOfOne } from '../self.ts'

/**
 * A quotation without source words in which somebody speaks of himself, right after a sentence about one person, is of
 * that person.
 */
export const speaksOfHimself: AttributionRule = {
  id: 'attributions/speaks-of-himself',
  example: {
    text: 'Ana Bell found the map in her office. “I saw a gap between two books.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match(one) {
    const { story, quotation } = one
    if (quotation.source || quotation.cue) return []
    const before = isOfOne(story, quotation) ? sentenceBefore(one) : undefined
    const subject = before && subjectIn(story, before)
    return subject?.type === 'person' ? spokenBy(story, subject) : []
  },
}
