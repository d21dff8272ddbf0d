import type { Entity, Mention, MentionId } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../../../text/spans.ts'
import { chainFrom } from '../chain.ts'
import type { AttributionRule, Story } from '../context.ts'
import { headOf } from '../source.ts'

/** Characters after a description within which the name of whom it describes may stand. */
const REACH = 60

/** Is the name part of the description that stands for it: "a spokesman for [Bell]" is not Bell. */
function describesItself(
  { doc, lexicon, mentionsIn, entityOf }: Story,
  mention: Mention,
  entity: Entity,
): boolean {
  const { text } = doc.article
  const { end } = mention.span
  const name = mentionsIn({ start: end, end: end + REACH }).find(({ form }) => form === 'name')
  const between = name ? text.slice(end, name.span.start).trim().split(/\s+/) : []
  return (
    name !== undefined &&
    entityOf.get(name.id)?.id === entity.id &&
    lexicon.prepositions.has(between[0]!.toLowerCase()) &&
    !between.some(word => /[,.;:—]/.test(word.slice(0, -1)) || /[,;:—]$/.test(word))
  )
}

const lastWord = ({ doc }: Story, { span }: Mention): string =>
  doc.article.text.slice(span.start, span.end).toLowerCase().split(/\s+/).at(-1)!

/** Is the head the description of somebody who speaks for the entity, or the same noun again: "the spokesman"? */
const isSomebodyElse = (story: Story, head: Mention, entity: Entity): boolean =>
  head.form === 'nominal' &&
  entity.mentions
    .map(id => story.mentionById.get(id)!)
    .some(
      mention =>
        mention.form === 'nominal' &&
        lastWord(story, mention) === lastWord(story, head) &&
        describesItself(story, mention, entity),
    )

/** Does the chain's first step lead into what is said? Speakers seldom speak of themselves by name, or as "he". */
function leadsInside(story: Story, content: readonly Span[], via: readonly MentionId[]): boolean {
  const antecedent = via[1] && story.mentionById.get(via[1])
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
    const entity = head && head.form !== 'name' ? story.entityOf.get(head.id) : undefined
    if (!head || !entity?.named) return []
    const via = chainFrom(story, head, entity)
    const wrong = leadsInside(story, content, via) || isSomebodyElse(story, head, entity)
    return wrong ? [] : [{ speaker: entity.id, via, certainty: 'implied', candidates: [] }]
  },
}
