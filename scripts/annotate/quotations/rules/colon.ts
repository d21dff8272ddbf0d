import { continuation } from '../grammar/continuation.ts'
import { mainSubject } from '../grammar/main-clause.ts'
import { spanOf } from '../grammar/range.ts'
import { isWord } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** Fewer words after a colon are a list or a label more often than an utterance. */
const SHORTEST = 5

/** A whole clause, a colon and what was said: Bell was blunt: “…” */
export const colon: QuotationRule = {
  id: 'quotations/colon',
  example: {
    text: 'Ana Bell was blunt: “The bridge will not open in May.”',
    finds: 'Ana Bell | - | The bridge will not open in May.',
  },
  match(context) {
    const { frames, at, items, lexicon } = context
    const colon = items.findLastIndex(item => isWord(item, ':'))
    const said = items[colon + 1]
    if (colon < 1 || !said?.passage || !said.ends || said.words < SHORTEST || items.length > colon + 3)
      return []
    // "… cited examples, including: “…”" gives words of somebody else's.
    const listed = lexicon.participlePrepositions.has(items[colon - 1]!.lower)
    const source = listed ? undefined : mainSubject(context)
    return [
      {
        content: [{ start: said.passage.start, end: said.passage.end }, ...continuation(frames, at)],
        ...(source && { source: spanOf(items, source) }),
      },
    ]
  },
}
