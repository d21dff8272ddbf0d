import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Evident } from '../../model/stage.ts'
import type { Clause } from './clauses.ts'
import type { Found } from './found.ts'
import { extentOf, type Participant, quotationAt, referredIn, spanOf, type Told } from './sentences.ts'

/** Reported words count as main clauses, `that` or not. */
const isMain = (clause: Clause, told: Told, lexicon: EventLexicon): boolean =>
  !clause.subordinate || (!clause.relative && told.forms[clause.from]!.lower === lexicon.complementizer)

export const undatedRule: Evident = {
  id: 'events/undated-main-clause',
  example: { text: 'Ana Bell opened the bridge.', finds: 'Ana Bell opened the bridge' },
}

/**
 * Main clauses that tell a past or future event of somebody named, without a date: selectively, so that the
 * timeline stays useful. Words that are quoted directly are left to the quotations.
 */
export function undatedEvents(
  told: Told,
  participants: readonly Participant[],
  lexicon: EventLexicon,
): Found[] {
  return told.clauses.flatMap((clause): Found[] => {
    const { verb } = clause
    if (!verb || verb.tense === 'present' || !isMain(clause, told, lexicon)) return []
    const word = told.forms[verb.main]!
    if (word.xpos === 'MD' || lexicon.uneventful.has(word.lemma)) return []
    const { from, to } = extentOf(told, clause)
    const span = spanOf(told, from, to, lexicon)
    const subject = { start: span.start, end: told.tokens[verb.from]!.start }
    if (subject.end <= subject.start || !referredIn(participants, subject).some(({ actor }) => actor))
      return []
    // `She announced`: what, is told elsewhere.
    if (verb.main >= to - 1 || told.tokens[verb.main]!.end === span.end) return []
    const claim = quotationAt(told.quotations, told.tokens[verb.main]!)
    if (claim?.form === 'direct') return []
    return [
      {
        word: word.lemma,
        verb: verb.main,
        span,
        when: null,
        tense: verb.tense,
        ...(claim && { claimedIn: claim.id }),
        rule: undatedRule.id,
      },
    ]
  })
}
