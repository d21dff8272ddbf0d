import type { Polarity } from '../../model/layers.ts'
import { isA, isFiniteVerb, isNominal, isTagged, isUsed } from './grammar/tests.ts'
import type { Item } from './items.ts'
import type { Found } from './rule.ts'

/** What stands around a verb: in its group, in the verbs that govern it, before its subject. */
interface Evidence {
  /** How often it is turned around: "did not fail to say" twice. */
  readonly negations: number
  readonly hypothetical: boolean
}

/** The verb or adjective before the infinitive marker at `to`: "[expected] to", "[expected] the board to". */
function governorOf(items: readonly Item[], to: number): number {
  let i = to - 1
  while (
    !isA(items[i], 'ADJ') &&
    !isUsed(items[i], 'refusal') &&
    (isNominal(items[i]) || isA(items[i], 'ADV', 'ADP'))
  )
    i--
  return i
}

/** Belongs to a verb's group: auxiliaries, by their tag or by the sentence's grammar, and adverbs. */
const inGroup = (item: Item | undefined): boolean =>
  isA(item, 'ADV', 'AUX') || item?.word.deprel.startsWith('aux') === true

/** Reads leftwards from the item before a verb. */
function before(items: readonly Item[], verb: number): Evidence {
  const is = (at: number, use: Parameters<typeof isUsed>[1]) => isUsed(items[at], use)
  let negations = 0
  let hypothetical = false
  let gerund = isTagged(items[verb], 'VBG')
  for (let i = verb - 1; i >= 0; i--) {
    const governor = isTagged(items[i], 'TO') ? governorOf(items, i) : gerund ? i : -1
    gerund = isTagged(items[i], 'VBG')
    if (is(i, 'negation')) negations += is(i + 1, 'focus') ? 0 : 1
    // "no sooner had he come than he [said]": a finite verb is not missing.
    else if (is(i, 'absence')) negations += isFiniteVerb(items[verb]) ? 0 : 1
    else if (isTagged(items[i], 'MD')) hypothetical = true
    else if (is(governor, 'refusal')) {
      negations++
      i = governor
    } else if (is(governor, 'prospect')) {
      hypothetical = true
      i = governor
    } else if (isA(items[i], 'CCONJ') && isTagged(items[i - 1], 'VB')) i--
    else if (!inGroup(items[i]) && !is(i - 1, 'absence')) break
  }
  return { negations, hypothetical }
}

/** What an auxiliary before the subject tells: "Did Bell say …?", "nor did Bell say …". */
function inverted(items: readonly Item[], subject: number): Evidence {
  const auxiliary = items[subject - 1]
  if (!isA(auxiliary, 'AUX') || !isFiniteVerb(auxiliary)) return { negations: 0, hypothetical: false }
  const negated = isUsed(items[subject - 2], 'negation')
  return { negations: negated ? 1 : 0, hypothetical: !negated }
}

/**
 * Whether the article tells that something was said, that it was not, or only that it may be.
 * @param items the sentence that holds the cue
 * @returns undefined when it was said as far as the words tell
 */
export function polarityOf(
  items: readonly Item[],
  { cue, source }: Pick<Found, 'cue' | 'source'>,
): Polarity | undefined {
  const verb = cue ? items.findIndex(({ start }) => start === cue.start) : -1
  const subject = source ? items.findIndex(({ start }) => start === source.start) : -1
  const group = before(items, verb)
  const other = inverted(items, subject)
  const nobody = [subject - 1, subject].some(at => isUsed(items[at], 'nobody') && !isA(items[at + 1], 'NUM'))
  if ((group.negations + other.negations + (nobody ? 1 : 0)) % 2 === 1) return 'negated'
  const conditional = isUsed(items[subject - 1], 'condition')
  return group.hypothetical || other.hypothetical || conditional ? 'hypothetical' : undefined
}
