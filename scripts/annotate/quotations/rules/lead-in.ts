import { passageAlone } from '../frames.ts'
import { continuation } from '../grammar/continuation.ts'
import { spanOf } from '../grammar/range.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isComma, isWord } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** A sentence that ends in a colon and introduces the passage after it. */
export const leadIn: QuotationRule = {
  id: 'quotations/lead-in',
  example: {
    text: 'Ana Bell wrote on her page:\n\n“The bridge will open in May.”',
    finds: 'Ana Bell | wrote | The bridge will open in May.',
  },
  match({ frames, at, items, cues }) {
    const next = passageAlone(frames[at + 1])
    const cue = cues.findLast(({ form }) => form === 'finite')
    const introduces = isWord(items.at(-1), ':') || (isComma(items.at(-1)) && cue?.to === items.length - 2)
    if (!next || !introduces) return []
    const source = cue && subjectBefore(items, cue.from)
    const { start, end } = next.passage!
    return [
      {
        content: [{ start, end }, ...continuation(frames, at + 1)],
        ...(cue && { cue: spanOf(items, cue) }),
        ...(source && { source: spanOf(items, source) }),
      },
    ]
  },
}
