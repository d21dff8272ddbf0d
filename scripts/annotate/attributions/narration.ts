import type { Entity, Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { contains, indexAt } from '../../text/spans.ts'
import { chainFrom } from './chain.ts'
import type { Case, Story, Verdict } from './context.ts'

/** Governors above a subject that are counted. */
const HEIGHT = 12

/** How deep in its sentence the clause of a token stands: 0 for the main clause. */
function depthOf({ doc: { words } }: Story, token: number): number {
  let depth = 0
  for (let at = words[token]!.head; at >= 0 && depth < HEIGHT; at = words[at]!.head) depth++
  return depth
}

/** The mention that a token heads: a name rather than the description around it. */
function mentionAt(story: Story, among: readonly Mention[], token: number): Mention | undefined {
  const here = among.filter(({ span }) => contains(span, story.doc.tokens[token]!))
  return here.find(({ form }) => form === 'name') ?? here[0]
}

/** The subject of the main clause of what is told between two offsets, as a mention. */
export function subjectIn(story: Story, span: Span): Mention | undefined {
  const { tokens, words } = story.doc
  const among = story.mentionsIn(span)
  let best: { readonly depth: number; readonly mention?: Mention } | undefined
  for (let i = indexAt(tokens, span.start); tokens[i] && tokens[i]!.start < span.end; i++) {
    if (!words[i]!.deprel.startsWith('nsubj')) continue
    const depth = depthOf(story, i)
    if (best && best.depth <= depth) continue
    const mention = mentionAt(story, among, i) ?? apposedTo(story, among, i)
    best = { depth, ...(mention && { mention }) }
  }
  return best?.mention
}

/** The name that stands beside a subject: in `the blogger, [Ana Bell], wonders`, or after the title `Mrs [Bell]`. */
function apposedTo(story: Story, among: readonly Mention[], token: number): Mention | undefined {
  const { words, tokens } = story.doc
  return among.find(({ form, span }) => {
    const { head, deprel } = words[indexAt(tokens, span.start)]!
    return form === 'name' && head === token && /^(?:flat|appos)/.test(deprel)
  })
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
