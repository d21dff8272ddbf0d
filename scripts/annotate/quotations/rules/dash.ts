import { hasFiniteVerb } from '../grammar/clause.ts'
import { continuation } from '../grammar/continuation.ts'
import { spanOf } from '../grammar/range.ts'
import { isDash } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** Words, a dash and the name of who said them, as under a pulled quotation. */
export const dash: QuotationRule = {
  id: 'quotations/dash',
  example: {
    text: '“The bridge will open in May.” — Ana Bell',
    finds: 'Ana Bell | - | The bridge will open in May.',
  },
  match({ frames, at, items }) {
    const passage = items[0]?.passage
    if (!passage || items.length < 3 || !isDash(items[1]) || !items[2]!.capital) return []
    if (hasFiniteVerb(items, 2, items.length - 1)) return []
    return [
      {
        content: [{ start: passage.start, end: passage.end }, ...continuation(frames, at)],
        source: spanOf(items, { from: 2, to: items.length - 1 }),
      },
    ]
  },
}
