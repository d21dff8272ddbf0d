import type { EventLanguage } from '../../model/language/events.ts'
import type { Timex } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { type Form, verbGroups } from '../../text/verbs.ts'
import { isAnchored } from './anchored.ts'
import type { Clause } from './clauses.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const ADVERB = /^RB/
// Words within which the second verb ends.
const REACH = 12

/** `and [soon] closed`: a conjunction and a finite verb whose subject stands before. */
function joinsVerb(forms: readonly Form[], at: number, to: number, language: EventLanguage): boolean {
  if (!language.conjunctions.has(forms[at]!.lower)) return false
  let next = at + 1
  while (next < to && ADVERB.test(forms[next]!.xpos)) next++
  return next < to && FINITE.test(forms[next]!.xpos)
}

/**
 * Cuts a clause whose verbs are joined by a bare `and` where each verb has a date of its own:
 * `opened the bridge on Monday and closed the mill on Friday`. One date alone is the date of both.
 */
export function splitJoined(
  clause: Clause,
  tokens: readonly Span[],
  forms: readonly Form[],
  timexes: readonly Timex[],
  language: EventLanguage,
): Clause[] {
  const dates = timexes
    .filter(isAnchored)
    .map(({ span }) => indexAt(tokens, span.start))
    .filter(at => at >= clause.from && at < clause.to)
  if (!clause.verb || dates.length < 2) return [clause]
  const last = dates.at(-1)!
  const found: Clause[] = []
  let rest = clause
  let seen = 0
  for (let at = clause.verb.main + 1; at <= last; at++) {
    if (!joinsVerb(forms, at, clause.to, language)) continue
    while (dates[seen]! < rest.from) seen++
    if (dates[seen]! > at) continue
    found.push({ ...rest, to: at })
    const [verb] = verbGroups(forms, at, Math.min(clause.to, at + REACH), language)
    rest = { ...clause, from: at, verb, apart: false, sharesSubject: true }
  }
  return [...found, rest]
}
