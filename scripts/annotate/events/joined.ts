import type { Timex } from '../../model/layers.ts'
import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../text/search.ts'
import { indexAt } from '../../text/spans.ts'
import { type Form, verbGroups } from '../../text/verbs.ts'
import { isAnchored } from './anchored.ts'
import type { Clause } from './clauses.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const ADVERB = /^RB/
// Words within which the second verb ends.
const REACH = 12

/** `and [soon] closed`: a conjunction and a finite verb whose subject stands before. */
function joinsVerb(forms: readonly Form[], at: number, to: number, lexicon: EventLexicon): boolean {
  if (!lexicon.conjunctions.has(forms[at]!.lower)) return false
  let next = at + 1
  while (next < to && ADVERB.test(forms[next]!.xpos)) next++
  return next < to && FINITE.test(forms[next]!.xpos)
}

/** Where the dates of a sentence begin, as positions of its tokens. */
export const datePositions = (timexes: readonly Timex[], tokens: readonly Span[]): number[] =>
  timexes.filter(isAnchored).map(({ span }) => indexAt(tokens, span.start))

/**
 * Cuts a clause whose verbs are joined by a bare `and` where each verb has a date of its own:
 * `opened the bridge on Monday and closed the mill on Friday`. One date alone is the date of both.
 * @param dates of the sentence, in order
 */
export function splitJoined(
  clause: Clause,
  dates: readonly number[],
  forms: readonly Form[],
  lexicon: EventLexicon,
): Clause[] {
  let seen = firstFrom(dates, clause.from)
  const end = firstFrom(dates, clause.to)
  if (!clause.verb || end - seen < 2) return [clause]
  const found: Clause[] = []
  let rest = clause
  for (let at = clause.verb.main + 1; at <= dates[end - 1]!; at++) {
    if (!joinsVerb(forms, at, clause.to, lexicon)) continue
    while (dates[seen]! < rest.from) seen++
    if (dates[seen]! > at) continue
    found.push({ ...rest, to: at })
    const [verb] = verbGroups(forms, at, Math.min(clause.to, at + REACH), lexicon)
    rest = { ...clause, from: at, verb, apart: false, sharesSubject: true }
  }
  return [...found, rest]
}
