import { continuation } from '../grammar/continuation.ts'
import { spanOf } from '../grammar/range.ts'
import { isA, isWord } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** A speaker's name, a colon, and the words, as in a transcript. */
export const transcript: QuotationRule = {
  id: 'quotations/transcript',
  example: {
    text: 'Ana Bell: “The bridge will open in May.”',
    finds: 'Ana Bell | - | The bridge will open in May.',
  },
  match({ frames, at, items }) {
    const colon = items.findIndex(item => isWord(item, ':'))
    const passage = items[colon + 1]?.passage
    if (colon < 1 || !passage || !items[0]!.capital || items.length > colon + 3) return []
    if (items.slice(0, colon).some(item => isA(item, 'VERB', 'AUX', 'ADV'))) return []
    const name = items.findIndex(item => !isA(item, 'CCONJ', 'ADP'))
    return [
      {
        content: [{ start: passage.start, end: passage.end }, ...continuation(frames, at)],
        source: spanOf(items, { from: name, to: colon - 1 }),
      },
    ]
  },
}
