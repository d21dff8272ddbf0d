import { clauseEnd } from '../grammar/clause.ts'
import { findOf } from '../grammar/reported.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isA, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** True where the adjective at `at` is said of somebody: "is [sure]", "has long been [sure]". */
function isPredicate(items: readonly Item[], at: number): boolean {
  let i = at - 1
  while (isA(items[i], 'ADV', 'PART')) i--
  return isA(items[i], 'AUX', 'VERB')
}

function find({ items, lexicon }: Context, at: number): Found[] {
  const next = items[at + 1]
  if (!next || !isPredicate(items, at)) return []
  const opens =
    lexicon.complementizers.has(next.lower) || (isTagged(next, 'PRP') && isFiniteVerb(items[at + 2]))
  const source = opens ? subjectBefore(items, at) : undefined
  // "It is clear that" tells of nobody; "if the jury were sure that" tells of nothing that is so.
  if (!source || isUsed(items[source.from], 'expletive') || isUsed(items[source.from - 1], 'condition'))
    return []
  const content = { from: at + 1, to: clauseEnd(items, at + 1, lexicon) }
  return findOf(items, content, { from: at, to: at }, source)
}

/** What somebody is sure, afraid or glad of, as a clause. */
export const attitude: QuotationRule = {
  id: 'quotations/attitude',
  example: {
    text: 'Ana Bell is confident that the bridge will open in May.',
    finds: 'Ana Bell | confident | that the bridge will open in May',
  },
  match: context =>
    context.items.flatMap((item, at) => (context.lexicon.attitudes.has(item.lower) ? find(context, at) : [])),
}
