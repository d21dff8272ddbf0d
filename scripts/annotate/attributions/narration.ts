import type { Entity, Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { contains, indexAt } from '../../text/spans.ts'
import { chainFrom } from './chain.ts'
import type { Case, Story, Verdict } from './context.ts'

/** The mention that a token heads: a name rather than the description around it. */
function mentionAt(story: Story, among: readonly Mention[], token: number): Mention | undefined {
  const here = among.filter(({ span }) => contains(span, story.doc.tokens[token]!))
  return here.find(({ form }) => form === 'name') ?? here[0]
}

/** The name beside a word: in `the blogger, [Ana Bell], wonders`, and after a title, `Mrs [Bell]`. */
function besideOf(story: Story, among: readonly Mention[], token: number): Mention | undefined {
  const { words, tokens } = story.doc
  return among.find(({ form, span }) => {
    const first = indexAt(tokens, span.start)
    const { head, deprel } = words[first]!
    return form === 'name' && head === token && (first === token + 1 || /^(?:flat|appos)/.test(deprel))
  })
}

/** The subject of the main clause of a sentence, as a mention. */
export function subjectIn(story: Story, sentence: Span): Mention | undefined {
  const { tokens, words } = story.doc
  const among = story.mentionsIn(sentence)
  for (let i = indexAt(tokens, sentence.start); tokens[i] && tokens[i]!.start < sentence.end; i++) {
    const { deprel, head } = words[i]!
    if (deprel.startsWith('nsubj') && words[head]!.head < 0)
      return mentionAt(story, among, i) ?? besideOf(story, among, i)
  }
  return undefined
}

/** May an entity speak? */
const speaks = ({ type }: Entity): boolean => type === 'person' || type === 'organization'

/** The conclusion that whoever a mention means is the speaker; none when that cannot be told. */
export function spokenBy(story: Story, mention: Mention | undefined): Verdict[] {
  const entity = mention && story.entityOf.get(mention.id)
  if (!mention || !entity || !speaks(entity)) return []
  const via = entity.named ? chainFrom(story, mention, entity) : [mention.id]
  return [{ speaker: entity.id, via, certainty: 'implied', candidates: [] }]
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
