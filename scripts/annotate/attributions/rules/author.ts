import type { Mention } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { AttributionRule, Case, Story, Verdict } from '../context.ts'
import { headNoun, isTagged, type Read, readIn } from '../facts/words.ts'

/** The noun of a document or an account that is the source: `a [report] by the Harbour Board`, `Bell’s [explanation]`. */
function documentIn(story: Story, source: Span | undefined): Read | undefined {
  const noun = headNoun(story, source)
  return noun && story.lexicon.authored.has(noun.lower) ? noun : undefined
}

/** Means a document that is known: `the report`, not `a report`. */
const isDefinite = (story: Story, source: Span): boolean =>
  story.lexicon.definite.has(readIn(story, source)[0]!.lower)

/** The words between two places, in lower case. */
const between = (story: Story, start: number, end: number): string =>
  readIn(story, { start, end })
    .map(({ lower }) => lower)
    .join(' ')

/** Quotations after one in which its author may be told. */
const REACH = 6

/** A name behind `in the` is a newspaper's, whatever it was taken for. */
const BEHIND = /^(?:(?:by|from|of)(?: (?:the|a|an))?|in the)$/

/**
 * True where the name stands beside the noun and tells whose document it is: `by [Bell]`,
 * `in the [Harbour News]`, `[Bell]’s report`, `a [Harbour Board] report`.
 */
function isAuthor(story: Story, noun: Read, { span, type }: Mention): boolean {
  if (span.start >= noun.end) return BEHIND.test(between(story, noun.end, span.start))
  const gap = readIn(story, { start: span.end, end: noun.start })
  return gap.length === 0
    ? type === 'organization' && !story.lexicon.posted.has(noun.lower)
    : isTagged(gap[0], 'POS') && gap.slice(1).every(one => isTagged(one, 'JJ', 'NN', 'CD', 'VBN'))
}

/** Who was told to have written the document that is meant again: `the report`. */
function toldBefore({ story, quotation: { source }, settled }: Case, noun: Read): Verdict[] {
  if (!isDefinite(story, source!)) return []
  const before = settled.findLast(({ quotation }) => {
    const other = documentIn(story, story.quotationById.get(quotation)!.source)
    return other?.lower === noun.lower
  })
  if (before?.rule !== author.id) return []
  const { speaker, via } = before
  return [{ speaker, via, certainty: 'implied', candidates: [] }]
}

/** Who is told later on to have written the document that is meant: `a report`, and then `the report by [the Harbour Board]`. */
function toldAfter({ story, quotation }: Case, noun: Read): Verdict[] {
  if (isDefinite(story, quotation.source!)) return []
  const at = story.doc.quotations.indexOf(quotation)
  for (const { source } of story.doc.quotations.slice(at + 1, at + 1 + REACH)) {
    const other = documentIn(story, source)
    if (other?.lower !== noun.lower) continue
    return isDefinite(story, source!) ? byAuthor(story, source!, other) : []
  }
  return []
}

/** The words are of whom the source words name as the author. */
function byAuthor(story: Story, source: Span, noun: Read): Verdict[] {
  const name = story
    .mentionsIn(source)
    .find(
      mention =>
        mention.form === 'name' &&
        /^(?:person|organization)$/.test(mention.type) &&
        isAuthor(story, noun, mention),
    )
  const entity = name && story.entityOf.get(name.id)
  return entity ? [{ speaker: entity.id, via: [name!.id], certainty: 'implied', candidates: [] }] : []
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
    const named = byAuthor(story, quotation.source!, noun)
    if (named.length > 0) return named
    const before = toldBefore(one, noun)
    return before.length > 0 ? before : toldAfter(one, noun)
  },
}
