import { passageAlone } from '../frames.ts'
import { continuation } from '../grammar/continuation.ts'
import { mainSubject } from '../grammar/main-clause.ts'
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
  match(context) {
    const { frames, at, items, cues } = context
    const next = passageAlone(frames[at + 1])
    const last = cues.at(-1)
    const introduces =
      isWord(items.at(-1), ':', ';') || (isComma(items.at(-1)) && last?.to === items.length - 2)
    if (!next || !introduces) return []
    const { start, end } = next.passage!
    const content = [{ start, end }, ...continuation(frames, at + 1)]
    const main = mainSubject(context)
    // "Bell notes that it reflects on us:": the main clause tells who says it.
    const cue = cues.find(one => subjectBefore(items, one.from)?.from === main?.from) ?? last
    const source = cue && subjectBefore(items, cue.from)
    const named = main ?? source
    const told = cue && {
      content,
      cue: spanOf(items, cue),
      ...(source && { source: spanOf(items, source) }),
    }
    return [
      ...(told ? [told] : []),
      // The cue may have words of its own in the sentence: "Bell explains how it works: “…”"
      { content, ...(named && { source: spanOf(items, named) }) },
    ]
  },
}
