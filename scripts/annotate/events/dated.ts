import type { With } from '../../model/document.ts'
import type { TimelineEvent, Timex } from '../../model/layers.ts'
import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import type { Evident } from '../../model/stage.ts'
import { daysOf } from '../../text/dates.ts'
import { contains, indexAt } from '../../text/spans.ts'
import { isAnchored, periodOfValue } from './anchored.ts'
import type { Clause } from './clauses.ts'
import type { Found } from './found.ts'
import { extentOf, type Needs, quotationAt, spanOf, type Told } from './sentences.ts'

/** The length in days decides which of several dates in a clause tells most. */
const breadth = ({ value }: Timex): number => {
  const order = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century']
  return order.indexOf(periodOfValue(value!)!.unit)
}

/** The last time of a stretch that the first one opens: `from 2010 to 2012`. */
function endOf(first: Timex, told: Told, lexicon: EventLexicon): Timex | undefined {
  const next = indexAt(told.tokens, first.span.end)
  const joint = told.forms[next]?.lower
  const opener = told.forms[indexAt(told.tokens, first.span.start) - 1]?.lower ?? ''
  const joined = joint !== undefined && (lexicon.rangeWords.has(joint) || /^[–-]$/.test(joint))
  // `in May and July` is no stretch, `between May and July` is one.
  if (!joined && (joint === undefined || lexicon.rangePairs.get(opener) !== joint)) return undefined
  const [from, to] = [first, told.timexes.find(({ span }) => span.start === told.tokens[next + 1]?.start)]
  if (!from.value || !to?.value || to.type !== from.type) return undefined
  const [begin, end] = [periodOfValue(from.value), periodOfValue(to.value)]
  return begin && end && begin.unit === end.unit && end.n > begin.n ? to : undefined
}

/** What lies before publication is over and what lies after it is to come, whatever the verb; else the verb tells. */
function tenseOf(timex: Timex, clause: Clause, published: string | undefined): TimelineEvent['tense'] {
  const [today, when] = [daysOf(published ?? ''), daysOf(timex.value!)]
  if (today && when && when.first > today.last) return 'future'
  if (today && when && when.last < today.first) return 'past'
  return clause.verb?.tense ?? 'past'
}

/** A clause of saying is told with what is said: `She said on Monday that the bridge was open`. */
const isSaying = ({ verb }: Clause, told: Told, lexicon: EventLexicon): boolean =>
  verb !== undefined && lexicon.uneventful.has(told.forms[verb.main]!.lemma)

/** The dateline before the report proper, `OSLO, Nov. 24 (Wire) —`: no verb, and the date ends it. */
function isDateline(clause: Clause, when: Timex, told: Told): boolean {
  if (clause.verb || clause.from > 0 || !told.clauses.some(({ verb }) => verb)) return false
  const next = indexAt(told.tokens, when.span.end)
  return next < told.tokens.length && /^[(–—-]$/.test(told.forms[next]!.lower)
}

/** Where a clause ends with the words that its last verb opens: `to declare [that … and that …]`. */
function complementEnd(told: Told, clause: Clause, lexicon: EventLexicon): number {
  const { clauses, forms } = told
  const opens = (next: Clause | undefined): next is Clause =>
    next !== undefined && !next.relative && forms[next.from]!.lower === lexicon.complementizer
  let at = clauses.indexOf(clause) + 1
  if (!opens(clauses[at]) || forms[clauses[at]!.from - 1]!.upos !== 'VERB') return clause.to
  let end = clause.to
  for (; opens(clauses[at]); at++) end = extentOf(told, clauses[at]!).to
  return end
}

/** The words an event rests on: words without a verb are told with the clause beside them. */
function hostOf(told: Told, clause: Clause, lexicon: EventLexicon): { from: number; to: number } {
  const extent = extentOf(told, clause)
  if (clause.verb) return { ...extent, to: Math.max(extent.to, complementEnd(told, clause, lexicon)) }
  const at = told.clauses.indexOf(clause)
  const [before, after] = [told.clauses[at - 1], told.clauses[at + 1]]
  return before ? { from: before.from, to: extent.to } : { from: extent.from, to: after?.to ?? extent.to }
}

/** The subject that a clause shares with the one before. */
function subjectBefore(told: Told, clause: Clause): Span {
  const first =
    told.clauses.slice(0, told.clauses.indexOf(clause)).findLast(each => !each.sharesSubject) ?? clause
  return { start: told.tokens[first.from]!.start, end: told.tokens[first.verb?.from ?? first.from]!.start }
}

const DATED_CLAUSE: Evident = {
  id: 'events/dated-clause',
  example: { text: 'Ana Bell left Oslo on Monday.', finds: 'Ana Bell left Oslo on Monday' },
}
const DATED_WORDS: Evident = {
  id: 'events/dated-words',
  example: { text: 'A bridge for Oslo in 2014.', finds: 'A bridge for Oslo in 2014' },
}

export const datedRules: readonly Evident[] = [DATED_CLAUSE, DATED_WORDS]

/** One event for every clause with a date on the calendar. */
export function datedEvents(told: Told, doc: With<Needs>, lexicon: EventLexicon): Found[] {
  const anchored = told.timexes.filter(isAnchored)
  return told.clauses.flatMap((clause): Found[] => {
    const whole = spanOf(told, clause.from, clause.to, lexicon)
    const [when] = anchored
      .filter(({ span }) => contains(whole, span))
      .sort((a, b) => breadth(a) - breadth(b))
    const alone = told.clauses.length === 1
    if (!when || (alone ? contains(when.span, whole) : isDateline(clause, when, told))) return []
    const extent = hostOf(told, clause, lexicon)
    const to = isSaying(clause, told, lexicon) ? told.tokens.length : extent.to
    const claim = quotationAt(told.quotations, when.span)
    const until = endOf(when, told, lexicon)
    return [
      {
        word: clause.verb ? told.forms[clause.verb.main]!.lemma : '',
        verb: clause.verb?.main,
        ...(clause.sharesSubject && { subject: subjectBefore(told, clause) }),
        span: spanOf(told, extent.from, claim ? extent.to : to, lexicon),
        when: when.id,
        ...(until && { until: until.id }),
        tense: tenseOf(when, clause, doc.article.published),
        ...(claim && { claimedIn: claim.id }),
        rule: (clause.verb ? DATED_CLAUSE : DATED_WORDS).id,
      },
    ]
  })
}
