import { clauseBegins } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { cuesIn } from '../grammar/cues.ts'
import { spanOf } from '../grammar/range.ts'
import { subjectAfter, subjectBefore } from '../grammar/subject.ts'
import { isA, isWord } from '../grammar/tests.ts'
import type { Context, QuotationRule } from '../rule.ts'

/** No headline names somebody at greater length. */
const LONGEST = 8

/** True where the article reports words of somebody whose name ends with `name`. */
function speaksBelow({ frames, lexicon }: Context, name: string): boolean {
  return frames
    .slice(1)
    .some(({ items }) =>
      cuesIn(items, lexicon).some(cue =>
        [subjectBefore(items, cue.from), subjectAfter(items, cue.to)].some(
          subject => subject !== undefined && items[subject.to]!.lower === name && items[subject.to]!.capital,
        ),
      ),
    )
}

/** The article's first line: a name that speaks below, a colon, and what is said in short: Bell: It is safe */
export const headline: QuotationRule = {
  id: 'quotations/headline',
  example: {
    text: 'Bell: The bridge is safe\n\n“It is safe,” Ana Bell said on Monday. “I use it every day.”',
    finds: 'Bell | - | The bridge is safe',
  },
  match(context) {
    const { items, at } = context
    const colon = at === 0 ? items.findIndex(item => isWord(item, ':')) : -1
    if (colon < 1 || colon > LONGEST) return []
    const plain = items.slice(0, colon).every(item => item.capital || isA(item, 'ADP'))
    if (!plain || !clauseBegins(items, colon + 1, true)) return []
    if (!speaksBelow(context, items[colon - 1]!.lower)) return []
    const content = contentOf(items, { from: colon, to: items.length - 1 })
    return content ? [{ content: [content], source: spanOf(items, { from: 0, to: colon - 1 }) }] : []
  },
}
