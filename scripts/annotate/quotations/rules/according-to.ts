import { contentOf, withoutOpener } from '../grammar/content.ts'
import { spanOf } from '../grammar/range.ts'
import { subjectAfter, withApposition } from '../grammar/subject.ts'
import { isComma, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Where the clause before `at` begins, if a colon stands before it. */
const afterColon = (items: readonly Item[], at: number): number =>
  items.findLastIndex((item, i) => i < at && isWord(item, ':')) + 1

function find(
  { frames, at: frame }: Context,
  items: readonly Item[],
  at: number,
  words: readonly string[],
): Found[] {
  if (!words.every((word, i) => isWord(items[at + i], word))) return []
  const cue = { from: at, to: at + words.length - 1 }
  const phrase = subjectAfter(items, cue.to)
  if (!phrase) return []
  const source = withApposition(items, phrase)
  const content =
    at === 0 && isComma(items[source.to + 1])
      ? contentOf(items, { from: source.to + 1, to: items.length - 1 })
      : at > 2
        ? contentOf(items, withoutOpener(items, { from: afterColon(items, at), to: at - 1 }))
        : undefined
  return content && frames[frame]
    ? [{ content: [content], cue: spanOf(items, cue), source: spanOf(items, source) }]
    : []
}

/** A phrase that names the source of a whole clause: according to Bell, … */
export const accordingTo: QuotationRule = {
  id: 'quotations/according-to',
  example: 'According to Ana Bell, the bridge will open in May.',
  match(context) {
    const { items } = context
    return items.flatMap((_, at) =>
      context.language.sourcePhrases.flatMap(words => find(context, items, at, words)),
    )
  },
}
