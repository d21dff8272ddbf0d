import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import type { Cue } from '../grammar/cues.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { reported, untilBreak } from '../grammar/reported.ts'
import { isA, isTime, isUsed } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Where what a phrase with a preposition tells ends: with a clause that is joined to it, `about the road, [and that …]`. */
function phraseEnd({ items, lexicon }: Context, from: number): number {
  const to = untilBreak(items, from, lexicon)
  const joined = isA(items[to + 2], 'CCONJ')
  return joined && lexicon.complementizers.has(items[to + 3]?.lower ?? '')
    ? clauseEnd(items, from, lexicon)
    : to
}

function find(context: Context, cue: Cue): Found[] {
  const { items, lexicon } = context
  if (!isUsed(items[cue.from], 'voicing')) return []
  const first = cue.to + 1
  const noun = isUsed(items[first], 'feeling') ? { from: first, to: first } : phraseFrom(items, first, true)
  if (!noun || !isUsed(items[noun.to], 'feeling')) return []
  const at = noun.to + 1
  const clause = lexicon.complementizers.has(items[at]?.lower ?? '')
  // "aired their concerns before it began": a clause of time is the narration's.
  if (!clause && (!isA(items[at], 'ADP') || clauseBegins(items, at + 1, false) || isTime(items, at + 1)))
    return []
  const content = clause
    ? { from: at, to: clauseEnd(items, at, lexicon) }
    : { from: at + 1, to: phraseEnd(context, at + 1) }
  return reported(items, { ...cue, to: noun.to }, content, lexicon)
}

/** What somebody voices a feeling about: expressed concern that …; voiced fears over … */
export const voiced: QuotationRule = {
  id: 'quotations/voiced',
  example: {
    text: 'Ana Bell expressed concern that the bridge would not open in May.',
    finds: 'Ana Bell | expressed concern | that the bridge would not open in May',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
