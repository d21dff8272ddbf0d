import type { Mention } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { AttributionRule, Case, Story, Verdict } from '../context.ts'
import { headNoun, isTagged, type Read, readIn } from '../facts/words.ts'

/** The noun of a document that is the source: `a [report] by the Harbour Board`. */
function documentIn(story: Story, source: Span | undefined): Read | undefined {
  const noun = headNoun(story, source)
  return noun && story.lexicon.documents.has(noun.lower) ? noun : undefined
}

/** The words between two places, in lower case. */
const between = (story: Story, start: number, end: number): string =>
  readIn(story, { start, end })
    .map(({ lower }) => lower)
    .join(' ')

const BEHIND = /^(?:by|from|of)(?: (?:the|a|an))?$/
/** A name with an article is a newspaper's, whatever it was taken for. */
const PUBLISHED = { body: /^in(?: the)?$/, any: /^in the$/ }

/**
 * True where the name stands beside the noun and tells whose document it is: `by [Bell]`,
 * `in the [Harbour News]`, `[Bell]’s report`, `a [Harbour Board] report`.
 */
function isAuthor(story: Story, noun: Read, { span, type }: Mention): boolean {
  if (span.start >= noun.end) {
    const words = between(story, noun.end, span.start)
    return BEHIND.test(words) || PUBLISHED[type === 'organization' ? 'body' : 'any'].test(words)
  }
  const gap = readIn(story, { start: span.end, end: noun.start })
  return gap.length === 0
    ? type === 'organization' && !story.lexicon.posted.has(noun.lower)
    : isTagged(gap[0], 'POS') && gap.slice(1).every(one => isTagged(one, 'JJ', 'NN', 'CD', 'VBN'))
}

/** Who was told to have written the document that is meant again: `the report`. */
function toldBefore({ story, quotation: { source }, settled }: Case, noun: Read): Verdict[] {
  const [first] = source ? readIn(story, source) : []
  if (!first || !story.lexicon.definite.has(first.lower)) return []
  const before = settled.findLast(({ quotation }) => {
    const other = documentIn(story, story.quotationById.get(quotation)!.source)
    return other?.lower === noun.lower
  })
  if (before?.rule !== author.id) return []
  const { speaker, via } = before
  return [{ speaker, via, certainty: 'implied', candidates: [] }]
}

/** A document says what those say whose it is, where the article tells whose it is. */
export const author: AttributionRule = {
  id: 'attributions/author',
  example: {
    text: 'A report by the Harbour Board said the bridge was safe.',
    finds: 'Harbour Board: Harbour Board (implied)',
  },
  match(one) {
    const { story, quotation } = one
    const noun = documentIn(story, quotation.source)
    if (!noun) return []
    const name = story
      .mentionsIn(quotation.source!)
      .find(
        mention =>
          mention.form === 'name' &&
          /^(?:person|organization)$/.test(mention.type) &&
          isAuthor(story, noun, mention),
      )
    const entity = name && story.entityOf.get(name.id)
    if (!name || !entity) return toldBefore(one, noun)
    return [{ speaker: entity.id, via: [name.id], certainty: 'implied', candidates: [] }]
  },
}
