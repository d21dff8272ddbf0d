import { contentOf, withoutOpener } from '../grammar/content.ts'
import { cuesIn } from '../grammar/cues.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { spanOf } from '../grammar/range.ts'
import { isA, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** The noun of saying in `That was the [claim] of …`; -1 where the sentence does not begin so. */
function nounOf({ items, lexicon: { nouns, views } }: Context): number {
  if (!isTagged(items[0], 'DT') || items[1]?.word.lemma !== 'be') return -1
  const phrase = phraseFrom(items, 2, true)
  const at = phrase
    ? items.findIndex(({ lower }, i) => i <= phrase.to && (nouns.has(lower) || views.has(lower)))
    : -1
  return isUsed(items[at + 1], 'partitive') || isUsed(items[at + 1], 'origin') ? at : -1
}

/** The sentence before, when nobody is said to say it there. */
function contentBefore({ frames, at, lexicon }: Context): Found['content'] {
  const before = frames[at - 1]
  if (!before || cuesIn(before.items, lexicon).some(({ verb }) => verb.takes.size > 0)) return []
  const range = withoutOpener(before.items, { from: 0, to: before.items.length - 1 })
  const content = before.items.some(isFiniteVerb) ? contentOf(before.items, range) : undefined
  return content ? [content] : []
}

function find(context: Context): Found[] {
  const { items } = context
  const noun = nounOf(context)
  const source = noun > 0 ? phraseFrom(items, noun + 2, false) : undefined
  if (!source || isA(items[source.from], 'PRON')) return []
  const content = contentBefore(context)
  return content.length > 0
    ? [{ content, cue: spanOf(items, { from: noun, to: noun }), source: spanOf(items, source) }]
    : []
}

/** What a sentence has told, by whose claim the next one calls it: That was the view of Bell. */
export const thatWas: QuotationRule = {
  id: 'quotations/that-was',
  example: {
    text: 'The bridge will never open. That was the verdict of Ana Bell.',
    finds: 'Ana Bell | verdict | The bridge will never open',
  },
  match: find,
}
