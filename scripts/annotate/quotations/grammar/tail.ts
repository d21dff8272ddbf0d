import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { cueAt } from './cues.ts'
import { afterAdverbials } from './fillers.ts'
import { phraseFrom } from './noun-phrase.ts'
import { isA, isComma, isStop, isTagged } from './tests.ts'

/** Nothing that is said comes after the cue: the sentence ends, or adverbials and a hearer follow. */
function saysNothing(items: readonly Item[], from: number, lexicon: QuotationLexicon): boolean {
  const hearer = phraseFrom(items, from, true)
  // A participle may follow: “Is it safe?” Bell asked, [looking up].
  const goesOn = (next: Item | undefined) => next?.passage !== undefined || isTagged(next, 'VBG')
  const ends = (at: number) => isStop(items[at]) || (isComma(items[at]) && goesOn(items[at + 1]))
  return (
    ends(afterAdverbials(items, from, lexicon)) ||
    (hearer !== undefined && ends(afterAdverbials(items, hearer.to + 1, lexicon)))
  )
}

/**
 * True where the items from `at` on only tell who said the passage before them:
 * “Is it safe?” [Ana Bell asked.]
 * @param flat the passage ends with a full stop: then “They do it.” [Reed nodded.] is a sentence of its own
 */
export function isTail(
  items: readonly Item[],
  at: number,
  lexicon: QuotationLexicon,
  flat: boolean,
): boolean {
  for (let i = at; i < items.length; i++) {
    const cue = cueAt(items, i, lexicon)
    if (cue && flat && !cue.verb.takes.has('clause') && !cue.verb.takes.has('question')) return false
    if (cue) return saysNothing(items, cue.to + 1, lexicon)
    if (items[i]!.passage || isStop(items[i]) || (isA(items[i], 'VERB') && !isTagged(items[i], 'VBG', 'VBN')))
      return false
  }
  return false
}
