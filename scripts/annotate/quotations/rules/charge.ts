import { clauseEnd } from '../grammar/clause.ts'
import type { Cue } from '../grammar/cues.ts'
import { findOf, reported } from '../grammar/reported.ts'
import { sourceOf } from '../grammar/source.ts'
import { isA, isStop, isTagged, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Words that may stand between the verb and what somebody is said to have done: whom it is about, when, by whom. */
const REACH = 12

/** Prepositions that a verb may take before a deed. */
const PREPOSITIONS = ['of', 'with', 'for'] as const

/** Where the deed begins right behind the verb: denied [lying], admitted to [lying]. */
function gerund(items: readonly Item[], { to }: Cue): number | undefined {
  const at = isWord(items[to + 1], 'to') ? to + 2 : to + 1
  return isTagged(items[at], 'VBG') ? at : undefined
}

/** Where the deed begins: behind the verb's own preposition, when a gerund follows. */
function deed({ items }: Context, cue: Cue): number | undefined {
  const { takes } = cue.verb
  if (takes.has('doing')) return gerund(items, cue)
  const limit = Math.min(items.length, cue.to + REACH)
  for (let i = cue.to + 1; i < limit; i++) {
    if (isStop(items[i]) || items[i]!.passage || isA(items[i], 'CCONJ')) return undefined
    if (PREPOSITIONS.some(one => takes.has(one) && isWord(items[i], one)))
      return isTagged(items[i + 1], 'VBG') ? i + 1 : undefined
  }
  return undefined
}

function find(context: Context, cue: Cue): Found[] {
  const { items, lexicon } = context
  const passive = cue.form === 'passive' || cue.reduced
  // "accused the builders of hiding it" is told whole, as the verb's object.
  const doing = cue.verb.takes.has('doing')
  if (passive ? doing : cue.verb.takes.has('object') && !doing) return []
  const from = deed(context, cue)
  if (from === undefined) return []
  const content = { from, to: clauseEnd(items, from, lexicon) }
  return doing
    ? reported(items, cue, content, lexicon)
    : findOf(items, content, cue, sourceOf(items, cue, lexicon))
}

/** What somebody is said to have done: was accused of lying; was charged with lying; thanked them for coming. */
export const charge: QuotationRule = {
  id: 'quotations/charge',
  example: {
    text: 'The builders were accused on Monday of hiding the damage.',
    finds: '- | accused | hiding the damage',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
