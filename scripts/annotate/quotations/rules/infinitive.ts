import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import { clauseEnd } from '../grammar/clause.ts'
import type { Cue } from '../grammar/cues.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { joinedAfter } from '../grammar/parsed.ts'
import { findOf, reported } from '../grammar/reported.ts'
import { isA, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Before a finite verb that is joined to the cue, not to the infinitive: "asked them to go [and has since left]". */
function infinitiveEnd(items: readonly Item[], from: number, lexicon: QuotationLexicon): number {
  const end = clauseEnd(items, from, lexicon)
  for (let i = from; i < end; i++) {
    const next = isA(items[i + 1], 'ADV') ? i + 2 : i + 1
    if (isA(items[i], 'CCONJ') && isFiniteVerb(items[next])) return i - 1
  }
  return end
}

/** The same, and before a verb that the grammar joins to the cue. */
function endOf({ items, grammar, lexicon }: Context, cue: Cue, from: number): number {
  const joined = joinedAfter(grammar, items, items[cue.from]!.token, from)
  return Math.min(infinitiveEnd(items, from, lexicon), (joined ?? items.length) - 1)
}

/** What somebody is told to do by somebody: ordered by Bell [to go]. */
function byAgent(context: Context, cue: Cue): Found[] {
  const { items } = context
  const by = isUsed(items[cue.to + 1], 'agent') ? phraseFrom(items, cue.to + 2, false) : undefined
  const to = by ? by.to + 1 : -1
  if (!by || !cue.verb.takes.has('hearer') || !isTagged(items[to], 'TO')) return []
  return findOf(items, { from: to, to: endOf(context, cue, to) }, cue, by)
}

/** "Bell and Reed agreed to meet": what two agree on is a deal, and nothing that one of them says; nor does "a contract agreeing to it" tell who says it. */
const isDeal = (items: readonly Item[], { from, form }: Cue, { source }: Found): boolean =>
  isUsed(items[from], 'dealing') &&
  (form !== 'finite' ||
    items.some(item => isA(item, 'CCONJ') && item.start >= source!.start && item.end <= source!.end))

/** What somebody is told to do, or promises to do: urged [Congress to act]; vowed [to act]. */
export const infinitive: QuotationRule = {
  id: 'quotations/infinitive',
  example: {
    text: 'Ana Bell urged the council to open the bridge.',
    finds: 'Ana Bell | urged | the council to open the bridge',
  },
  match(context) {
    const { lexicon, items, cues } = context
    return cues.flatMap(cue => {
      const first = cue.to + 1
      if (!cue.verb.takes.has('infinitive')) return []
      // "does not claim to belong" tells what somebody is, and nothing that is said.
      if (cue.verb.takes.has('bare') && isTagged(items[cue.from], 'VB')) return []
      if (cue.form === 'passive' || cue.reduced) return byAgent(context, cue)
      const hearer = cue.verb.takes.has('hearer') ? phraseFrom(items, first, false) : undefined
      let to = hearer ? hearer.to + 1 : first
      if (isUsed(items[to], 'negation')) to++
      const verb = isA(items[to + 1], 'ADV') ? to + 2 : to + 1
      if (!isUsed(items[to], 'infinitive') || !isTagged(items[verb], 'VB')) return []
      // "who asked not to be named" tells of the report itself.
      if (cue.verb.takes.has('hearer') && !hearer && isA(items[to + 1], 'AUX')) return []
      return reported(items, cue, { from: first, to: endOf(context, cue, to) }, lexicon).filter(
        one => !isDeal(items, cue, one),
      )
    })
  },
}
