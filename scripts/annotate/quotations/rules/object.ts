import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { reported, untilBreak } from '../grammar/reported.ts'
import { isA, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { QuotationRule } from '../rule.ts'

/** The last item before a time that tells when it was said: "criticised the plan [on Monday]". */
function withoutTime(items: readonly Item[], from: number, to: number, lexicon: QuotationLexicon): number {
  if (!lexicon.times.has(items[to]?.lower ?? '')) return to
  const opens = items.findLastIndex((item, i) => i > from && i < to && isA(item, 'ADP'))
  return opens > from && afterAdverbials(items, opens, lexicon) === to + 1 ? opens - 1 : to
}

/** A second phrase tells what the first is: "called [the plan] [a farce]", "described [it] [as a farce]", "declared [it] [safe]". */
function isNamed(items: readonly Item[], first: number, to: number): boolean {
  const phrase = phraseFrom(items, first, false)
  const next = phrase && items[phrase.to + 1]
  if (!phrase || phrase.to >= to || (isTagged(items[first], 'NNP') && phrase.to === first)) return false
  return isUsed(next, 'comparison') || (isTagged(next, 'DT') && isA(items[phrase.to + 2], 'NOUN', 'ADJ'))
}

/** What somebody calls for, denies or calls something, as a noun phrase: called for [a “joint response”]. */
export const object: QuotationRule = {
  id: 'quotations/object',
  example: {
    text: 'Ana Bell called for a new bridge over the river.',
    finds: 'Ana Bell | called for | a new bridge over the river',
  },
  match({ lexicon, items, cues }) {
    return cues.flatMap(cue => {
      const first = cue.to + 1
      const takes = cue.verb.takes
      // "what he called “a farce” would go on": the verb after the marks is the narration's.
      const labelled = items[first]?.passage !== undefined && isA(items[first + 1], 'VERB', 'AUX')
      const to = labelled ? first : withoutTime(items, first, untilBreak(items, first, lexicon), lexicon)
      const quoted = items.slice(first, to + 1).some(item => item.passage)
      const named = takes.has('named') && (quoted || isNamed(items, first, to))
      if (!(takes.has('object') || named) || cue.form === 'passive' || cue.reduced) return []
      // A name or a pronoun alone tells whom it is about, and nothing that was said.
      const name = items.slice(first, to + 1).every(item => isTagged(item, 'NNP', 'PRP'))
      if (name || isA(items[to], 'ADP')) return []
      if (!phraseFrom(items, first, false) || lexicon.complementizers.has(items[first]!.lower)) return []
      return reported(items, cue, { from: first, to }, lexicon)
    })
  },
}
