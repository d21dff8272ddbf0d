import { clauseEnd } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import type { Cue } from '../grammar/cues.ts'
import { spanOf } from '../grammar/range.ts'
import { sourceOf } from '../grammar/source.ts'
import { isA, isStop, isTagged } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Words that may stand between the verb and what somebody is said to have done: whom it is about, when, by whom. */
const REACH = 12

/** Where the deed begins: behind the first preposition that a gerund follows. */
function deed({ items }: Context, cue: Cue): number | undefined {
  const limit = Math.min(items.length - 1, cue.to + REACH)
  for (let i = cue.to + 1; i < limit; i++) {
    if (isStop(items[i]) || items[i]!.passage || isA(items[i], 'VERB', 'CCONJ')) return undefined
    if (isA(items[i], 'ADP', 'SCONJ') && isTagged(items[i + 1], 'VBG')) return i + 1
  }
  return undefined
}

function find(context: Context, cue: Cue): Found[] {
  const { items, lexicon } = context
  if (!cue.verb.takes.has('charge')) return []
  const passive = cue.form === 'passive' || cue.reduced
  const from = deed(context, cue)
  const source = sourceOf(items, cue, lexicon)
  if (from === undefined || (!source && !passive)) return []
  const content = contentOf(items, { from, to: clauseEnd(items, from, lexicon) })
  const named = source && (!passive || source.from > cue.to) ? { source: spanOf(items, source) } : {}
  return content ? [{ content: [content], cue: spanOf(items, cue), ...named }] : []
}

/** What somebody is said to have done: accused him of lying; was charged with lying; thanked them for coming. */
export const charge: QuotationRule = {
  id: 'quotations/charge',
  example: {
    text: 'Ana Bell accused the builders of hiding the damage.',
    finds: 'Ana Bell | accused | hiding the damage',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
