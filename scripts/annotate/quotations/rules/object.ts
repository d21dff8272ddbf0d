import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { nextAfter } from '../grammar/range.ts'
import { reported, untilBreak } from '../grammar/reported.ts'
import { isA, isComma, isNamed, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { QuotationRule } from '../rule.ts'

/** The last item before a time that tells when it was said: "criticised the plan [on Monday]". */
function withoutTime(items: readonly Item[], to: number, lexicon: QuotationLexicon): number {
  if (!lexicon.times.has(items[to]?.lower ?? '')) return to
  const opens = items.findLastIndex((item, i) => i < to && isA(item, 'ADP'))
  return afterAdverbials(items, opens, lexicon) === to + 1 ? opens - 1 : to
}

/** A second phrase tells what the first is: "called [the plan] [a farce]", "described [it] [as a farce]", "declared [it] [safe]". */
function isCalledSo(items: readonly Item[], first: number, to: number): boolean {
  for (let i = first; i <= to; i++) {
    const noun = isA(items[i - 1], 'NOUN', 'PROPN', 'PRON')
    if (noun && (isUsed(items[i], 'comparison') || isUsed(items[i], 'indefinite'))) return true
  }
  const toBe = nextAfter(items, first, (item, i) => isTagged(items[i - 1], 'TO') && isA(item, 'AUX')) ?? to
  return toBe < to || (isTagged(items[to], 'JJ') && isA(items[to - 1], 'NOUN'))
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
      const to = withoutTime(items, untilBreak(items, first, lexicon), lexicon)
      const quoted = items.slice(first, to + 1).some(item => item.passage)
      const named = takes.has('named') && (quoted || isCalledSo(items, first, to))
      // "stressed his commitment to “jobs, homes and hope”"
      const inside = takes.has('clause') && quoted && isTagged(items[first], 'PRP$')
      if (!(takes.has('object') || named || inside) || cue.form === 'passive' || cue.reduced) return []
      // "She added, [talking about] the road: “…”": a circumstance of what is said.
      if (isComma(items[cue.from - 1]) && cues.some(({ to }) => to === cue.from - 2)) return []
      // "calls himself “Red”": a name is nothing that was said.
      if (isUsed(items[first], 'reflexive') && isNamed(items[first + 1])) return []
      // A name or a pronoun alone tells whom it is about, and nothing that was said.
      const name = items.slice(first, to + 1).every(item => isTagged(item, 'NNP', 'PRP'))
      if (name || isA(items[to], 'ADP')) return []
      if (!(named && isA(items[first], 'DET', 'ADJ', 'NOUN', 'PROPN')) && !phraseFrom(items, first, false))
        return []
      if (lexicon.complementizers.has(items[first]!.lower)) return []
      return reported(items, cue, { from: first, to }, lexicon)
    })
  },
}
