import { findOf, untilBreak } from '../grammar/reported.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isBreak, isFiniteVerb, isNominal, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** The "as" before a passage, with the words of its phrase between: sees it [as] its first “big mistake”. */
function asBefore(items: readonly Item[], passage: number): number {
  let at = passage - 1
  while (isNominal(items[at])) at--
  return isUsed(items[at], 'comparison') ? at : -1
}

function find({ items, lexicon }: Context, passage: number): Found[] {
  const as = asBefore(items, passage)
  for (let at = as - 1; at > 0; at--) {
    if (isBreak(items[at])) return []
    if (!isUsed(items[at], 'viewing')) continue
    const source = isFiniteVerb(items[at]) ? subjectBefore(items, at) : undefined
    const content = { from: as + 1, to: untilBreak(items, passage, lexicon) }
    return source ? findOf(items, content, { from: at, to: at }, source) : []
  }
  return []
}

/** What something is in somebody's words: sees it as a “farce”. */
export const viewed: QuotationRule = {
  id: 'quotations/viewed',
  example: {
    text: 'Ana Bell sees the bridge as a “folly”.',
    finds: 'Ana Bell | sees | a “folly”',
  },
  match: context => context.items.flatMap(({ passage }, at) => (passage ? find(context, at) : [])),
}
