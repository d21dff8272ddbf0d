import type { Entity, Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { contains, indexAt } from '../../text/spans.ts'
import { chainFrom } from './chain.ts'
import type { Case, Story, Verdict } from './context.ts'

/** The mention that holds the subject of the main clause of a sentence. */
export function subjectIn(story: Story, sentence: Span): Mention | undefined {
  const { tokens, words } = story.doc
  const from = indexAt(tokens, sentence.start)
  const subject = words
    .slice(from, indexAt(tokens, sentence.end))
    .findIndex(({ deprel, head }) => deprel.startsWith('nsubj') && words[head]!.head < 0)
  return subject < 0
    ? undefined
    : story.mentionsIn(sentence).find(({ span }) => contains(span, tokens[from + subject]!))
}

/** True for an entity that may speak. */
const speaks = ({ type }: Entity): boolean => type === 'person' || type === 'organization'

/** The conclusion that whoever a mention means is the speaker; none when that cannot be told. */
export function spokenBy(story: Story, mention: Mention | undefined): Verdict[] {
  const entity = mention && story.entityOf.get(mention.id)
  if (!entity || !speaks(entity)) return []
  return [
    { speaker: entity.id, via: chainFrom(story, mention, entity), certainty: 'implied', candidates: [] },
  ]
}

/** The sentence that ends where a quotation begins, without the quotation mark between; none when words stand between. */
export function sentenceBefore({ story, quotation }: Case): Span | undefined {
  const { sentences, article } = story.doc
  const { start } = quotation.content[0]
  const token = indexAt(story.doc.tokens, start)
  const own = story.doc.tokens[token]!.sentence
  const opens = !/\p{L}/u.test(article.text.slice(sentences[own]!.start, start))
  const before = sentences[opens ? own - 1 : own]
  return before && { start: before.start, end: Math.min(before.end, start) }
}
