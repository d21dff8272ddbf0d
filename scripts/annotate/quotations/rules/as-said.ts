import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { withoutOpener } from '../grammar/content.ts'
import type { Cue } from '../grammar/cues.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { findOf } from '../grammar/reported.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isComma, isStop, isUsed } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

function find({ items, lexicon }: Context, cue: Cue): Found[] {
  if (cue.form !== 'finite') return []
  const source = subjectBefore(items, cue.from)
  const as = source ? source.from - 1 : -1
  if (!source || !isUsed(items[as], 'comparison')) return []
  if (items[as - 1]?.passage)
    return isStop(items[cue.to + 1]) ? findOf(items, { from: as - 1, to: as - 1 }, cue, source) : []
  if (!cue.verb.takes.has('clause')) return []
  const hearer = cue.verb.takes.has('hearer') ? phraseFrom(items, cue.to + 1, true) : undefined
  const end = afterAdverbials(items, (hearer?.to ?? cue.to) + 1, lexicon)
  const follows = isComma(items[end]) && clauseBegins(items, end + 1, true)
  const content = follows
    ? { from: end, to: clauseEnd(items, end, lexicon) }
    : isStop(items[end]) && isComma(items[as - 1])
      ? withoutOpener(items, { from: 0, to: as - 1 })
      : undefined
  return content ? findOf(items, content, cue, source) : []
}

/** As Bell said, …; …, as Bell said. */
export const asSaid: QuotationRule = {
  id: 'quotations/as-said',
  example: {
    text: 'As Ana Bell argued, the bridge will open in May.',
    finds: 'Ana Bell | argued | the bridge will open in May',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
