import type { EntityId } from '../../../model/layers.ts'
import { slice } from '../../../text/spans.ts'
import type { AttributionRule, Case } from '../context.ts'
import { headOf } from '../source.ts'

/** Paragraphs before the quotation in which people are looked for. */
const REACH = 2

/** Those whom the source words may mean as far as the article's other words tell. */
function doubtful({ story, quotation: { source } }: Case): EntityId[] {
  const head = source && headOf(story, source)
  return head ? story.possible(head.id).map(({ id }) => id) : []
}

/** The people named shortly before, when the source is one person whom the words do not tell. */
function rivals({ story, quotation: { source, cue, content } }: Case): EntityId[] {
  // "It was announced that …" may be anybody's words.
  if (cue && !source) return []
  const words = source && slice(story.doc.article.text, source).toLowerCase()
  if (words !== undefined && !story.lexicon.singular.has(words)) return []
  const end = content[0]!.start
  const first = Math.max(0, story.paragraphAt(end) - REACH)
  const people = story
    .mentionsIn({ start: story.doc.paragraphs[first]!.start, end })
    .filter(({ form, type }) => form === 'name' && type === 'person')
    .flatMap(({ id }) => story.entityOf.get(id)?.id ?? [])
  const distinct = [...new Set(people)]
  return distinct.length > 1 ? distinct : []
}

/** Nothing settles who speaks: those who may are named as candidates. */
export const unknown: AttributionRule = {
  id: 'attributions/unknown',
  example: { text: '“The bridge will open in May,” a sign said.', finds: '-: nobody (unknown)' },
  match(one) {
    const known = doubtful(one)
    const candidates = known.length > 0 ? known : rivals(one)
    return [{ speaker: null, via: [], certainty: 'unknown', candidates }]
  },
}
