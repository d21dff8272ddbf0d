import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { cueAt } from './cues.ts'
import { phraseFrom } from './noun-phrase.ts'
import { nextAfter } from './range.ts'
import { isA, isComma, isDash, isFiniteVerb, isRelative, isStop, isTagged, isUsed, isWord } from './tests.ts'

/** True where a verb that can carry a clause stands among the items `from` to `to`. */
export const hasFiniteVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to + 1).some(isFiniteVerb)

/** The same, verbs of relative clauses left out. */
export function hasMainVerb(items: readonly Item[], from: number, to: number): boolean {
  let relative = false
  for (const item of items.slice(from, to + 1)) {
    if (isFiniteVerb(item) && !relative) return true
    relative = isRelative(item) || (relative && !isFiniteVerb(item))
  }
  return false
}

const opensReport = (item: Item | undefined, { complementizers, questionWords }: QuotationLexicon): boolean =>
  [complementizers, questionWords].some(words => words.has(item?.lower ?? ''))

/**
 * True where another report begins at the comma `at`: ", adding that", ", but Bell said", ", according to".
 */
function newReportAt(items: readonly Item[], at: number, lexicon: QuotationLexicon): boolean {
  let i = at + 1
  if (lexicon.sourcePhrases.some(words => words.every((word, k) => isWord(items[i + k], word)))) return true
  const joined = lexicon.conjunctions.has(items[i]?.lower ?? '')
  const limit = Math.min(items.length, i + 10)
  for (; i < limit; i++) {
    const cue = cueAt(items, i, lexicon)
    const next = cue && items[cue.to + 1]
    if (cue && isA(items[cue.from - 1], 'AUX', 'PART'))
      return joined && (opensReport(next, lexicon) || isTagged(next, 'PRP'))
    if (cue && (joined || cue.form === 'gerund' || isComma(next) || isStop(next))) return true
    // ", a court has [heard].": the auxiliary may belong to a cue that ends the sentence. After a conjunction and a
    // subject it may stand before any: ", though he [did] not say who".
    if (isA(items[i], 'AUX') && !joined)
      return (
        isTagged(items[i + 1], 'VBN') && isStop(items[i + 2]) && cueAt(items, i + 1, lexicon) !== undefined
      )
    if (isA(items[i], 'VERB') || isComma(items[i])) return false
  }
  return false
}

/**
 * True where a comment on the clause before begins at `at`, after a comma or a dash: "[a charge] he denies".
 */
const commentsAt = (items: readonly Item[], at: number, lexicon: QuotationLexicon): boolean =>
  isA(items[at], 'DET') &&
  items
    .slice(at, at + 3)
    .some(({ lower }, i) => lexicon.commentNouns.has(lower) && !isFiniteVerb(items[at + i + 1]))

/**
 * True where a second report of the same speaker's begins at `at`: "[and] warned that",
 * "[but] urged them to go".
 */
export function joinedReportAt(items: readonly Item[], at: number, lexicon: QuotationLexicon): boolean {
  if (!isA(items[at], 'CCONJ')) return false
  const verb = isA(items[at + 1], 'ADV') ? at + 2 : at + 1
  const cue = isTagged(items[verb], 'VBD', 'VBZ', 'VBG') ? cueAt(items, verb, lexicon) : undefined
  if (!cue || isUsed(items[verb], 'hearing')) return false
  const next = (phraseFrom(items, cue.to + 1, true)?.to ?? cue.to) + 1
  const said = isWord(items[next], ',', ':') ? items[next + 1] : items[next]
  return (
    said?.passage !== undefined ||
    cue.verb.takes.has('object') ||
    (cue.verb.takes.has('bare') &&
      !isUsed(items[verb], 'thinking') &&
      clauseBegins(items, cue.to + 1, false)) ||
    lexicon.complementizers.has(said?.lower ?? '') ||
    isTagged(said, 'TO')
  )
}

/** True where somebody else's report begins at the conjunction or semicolon `at`: "[and] the council said it was not". */
function otherReportAt(items: readonly Item[], at: number, lexicon: QuotationLexicon): boolean {
  const joins = isA(items[at], 'CCONJ') || isWord(items[at], ';')
  const subject = joins ? phraseFrom(items, at + 1, false) : undefined
  if (!subject) return false
  let verb = subject.to + 1
  while (isA(items[verb], 'ADV', 'AUX')) verb++
  const cue = isTagged(items[verb], 'VBD', 'VBZ', 'VBN') ? cueAt(items, verb, lexicon) : undefined
  if (cue?.form !== 'finite' || !cue.verb.takes.has('clause')) return false
  const next = cue.to + 1
  return opensReport(items[next], lexicon) || clauseBegins(items, next, false)
}

/** A participle that opens a clause of the narration's own, not one used as a preposition. */
const opensParticiple = (item: Item | undefined, lexicon: QuotationLexicon): boolean =>
  isTagged(item, 'VBG') && !lexicon.participlePrepositions.has(item!.lower)

/**
 * True where the participle behind the comma `at` is only a parenthesis, after which the clause goes on:
 * ", posing as one of them, to use …".
 */
function isParenthesis(items: readonly Item[], at: number): boolean {
  const next = items.find((_, i) => i > at + 1 && isComma(items[i - 1]))
  return isTagged(next, 'TO')
}

/** No clause has fewer words before another report may follow it. */
const SHORTEST = 3

/** The last item of the clause that begins at `from`: up to the sentence's end or another report. */
export function clauseEnd(items: readonly Item[], from: number, lexicon: QuotationLexicon): number {
  for (let i = from + SHORTEST; i < items.length; i++) {
    const comma = isComma(items[i])
    if ((comma || items[i]!.ends) && opensParticiple(items[i + 1], lexicon) && !isParenthesis(items, i))
      return items[i]!.passage ? i : i - 1
    const ends =
      (comma && newReportAt(items, i, lexicon)) ||
      ((comma || isDash(items[i])) && commentsAt(items, i + 1, lexicon)) ||
      joinedReportAt(items, i, lexicon) ||
      otherReportAt(items, i, lexicon)
    if (ends) return i - 1
  }
  return items.length - 1
}

/** "as [many] as 200" */
const isManyAs = (items: readonly Item[], at: number): boolean =>
  isUsed(items[at - 1], 'comparison') && isUsed(items[at + 1], 'comparison')

/** After "more than", "about", "at least" before a number. */
function afterQuantifier(items: readonly Item[], at: number): number {
  let i = at
  while (isA(items[i], 'ADV', 'ADP') || isTagged(items[i], 'JJS') || isManyAs(items, i)) i++
  return isA(items[i], 'NUM') ? i : at
}

/** After a phrase that opens a clause and a comma: "in May, [the bridge] …", "if it rains, [the bridge] …". */
const afterOpening = (items: readonly Item[], at: number): number =>
  (nextAfter(items, at, isComma) ?? items.length) + 1

/** Has the next verb for itself: a conjunction, a relative pronoun. */
export const opensClause = (item: Item): boolean =>
  isTagged(item, 'WP', 'WDT', 'WRB') ||
  (isTagged(item, 'IN') && (isA(item, 'SCONJ') || item.word.deprel === 'mark'))

/**
 * True where a clause of its own could begin at `at`: a subject with a finite verb close by.
 * @param sure a clause is likely here, so that less evidence will do
 */
export function clauseBegins(items: readonly Item[], at: number, sure: boolean): boolean {
  const from = afterQuantifier(items, at)
  const subject = phraseFrom(items, from, false)
  if (!subject)
    return (
      sure && isA(items[at], 'ADP', 'SCONJ', 'ADV') && clauseBegins(items, afterOpening(items, at), false)
    )
  // A past participle right after a subject is more often a past tense that the tagger missed.
  if (isTagged(items[subject.to + 1], 'VBN')) return true
  let commas = 0
  let inner = 0
  const limit = Math.min(items.length, subject.to + 16)
  for (let i = subject.to + 1; i < limit; i++) {
    // A conjunction or a relative pronoun has the next verb for itself: "recalled its envoy [after Bell said]".
    if (opensClause(items[i]!)) inner++
    if (isFiniteVerb(items[i]) && inner > 0) inner--
    else if (isFiniteVerb(items[i]) || (sure && isTagged(items[i], 'VBN'))) return true
    if (items[i]!.passage) return items[i]!.words > 4 && !isA(items[i - 1], 'DET', 'ADP')
    // After the first comma a verb has another subject: "recalling breakfasts with Bell, described …".
    const breaks = isComma(items[i]) && !commas++ && isTagged(items[i + 1], 'VBD', 'VBZ', 'VBN', 'MD')
    // "denied the charge, [saying] it was false": the verb is the participle's.
    const aside = isComma(items[i]) && isTagged(items[i + 1], 'VBG') && items[i + 1]!.word.deprel !== 'amod'
    if (aside && !items.slice(i + 1, limit).some(isComma)) return false
    if (isStop(items[i]) || breaks || (isComma(items[i]) && isA(items[i + 1], 'CCONJ'))) return false
  }
  return false
}
