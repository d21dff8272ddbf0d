import { clauseBeside } from '../grammar/beside.ts'
import { ownerBefore } from '../grammar/noun-phrase.ts'
import { spanOf } from '../grammar/range.ts'
import { isA, isComma, isTagged } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

function find(context: Context, noun: number): Found[] {
  const { items, lexicon } = context
  const source = ownerBefore(items, noun)
  const from = source ? source.from - 1 : -1
  // Set off by commas or the sentence's start: "In her view, …", not "it changed in her view".
  const quoted = isComma(items[noun + 1]) && items[noun + 2]?.passage !== undefined
  const apart = from === 0 || isComma(items[from - 1]) || quoted
  // "Bell added that, in [her] view, it was wrong": who adds it holds the view.
  const own =
    isTagged(items[source?.from ?? -1], 'PRP$') && lexicon.complementizers.has(items[from - 2]?.lower ?? '')
  if (!source || own || !isA(items[from], 'ADP') || !apart) return []
  const content = clauseBeside(context, { from, to: noun })
  return content
    ? [
        {
          content,
          cue: spanOf(items, { from: noun, to: noun }),
          source: spanOf(items, source),
        },
      ]
    : []
}

/** A view and whose it is: in Bell's opinion, … */
export const view: QuotationRule = {
  id: 'quotations/view',
  example: {
    text: 'In Ana Bell’s view, the bridge will open in May.',
    finds: 'Ana Bell | view | the bridge will open in May',
  },
  match: context =>
    context.items.flatMap((item, at) => (context.lexicon.views.has(item.lower) ? find(context, at) : [])),
}
