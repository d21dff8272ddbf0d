import type { VerbGroup } from '../../text/verbs.ts'
import type { Clause, Direction, Grammar } from './direction.ts'

// `held in the town on`.
const WORDS_AFTER_DONE = 4

/** `[the fair], to be held on Friday`, whatever the verb before it says. */
const isToBeDone = (at: number, { forms }: Grammar): boolean =>
  forms[at]!.xpos === 'VBN' && forms[at - 1]?.lower === 'be' && forms[at - 2]?.xpos === 'TO'

/** `[the fair], to open on Friday`, `to take place on Friday`. */
function isToHappen(at: number, { forms, lexicon }: Grammar): boolean {
  if (forms[at]!.xpos !== 'TO' || forms[at - 1]?.lower !== ',') return false
  const lemma = forms[at + 1]?.lemma ?? ''
  return lexicon.timetabled.has(lemma) || lexicon.timetabled.has(`${lemma}_${forms[at + 2]?.lower}`)
}

/**
 * What stands between the verb and the date may turn it: `the vote [scheduled] for`, `agreed [to meet] on`.
 * @param after the verb after the date
 */
export function turned(
  verb: VerbGroup | undefined,
  after: VerbGroup | undefined,
  { start, at }: Clause,
  grammar: Grammar,
): Direction | undefined {
  const { forms, lexicon } = grammar
  const from = verb ? verb.main + 1 : start
  for (let i = at - 1; i >= from; i--) {
    const { lower, xpos } = forms[i]!
    const next = forms[i + 1]
    if (lexicon.planned.has(lower) && (/^(?:VBN|JJ|VBD)$/.test(xpos) || lexicon.aims.has(next?.lower ?? '')))
      return verb?.tense === 'past' || (!verb && after?.tense === 'past') ? 'planned' : 'future'
    if (at - i <= WORDS_AFTER_DONE && isToBeDone(i, grammar)) return 'future'
    if (isToHappen(i, grammar)) return 'future'
    if (
      xpos === 'TO' &&
      !verb &&
      after?.tense === 'past' &&
      !lexicon.intending.has(forms[i - 1]?.lemma ?? '')
    )
      return undefined
    // Without a finite verb it is a headline: `Reed to visit Oslo`.
    if (xpos === 'TO') {
      return verb?.tense === 'past' && !lexicon.intending.has(forms[verb.main]!.lemma) ? undefined : 'future'
    }
    // A participle of its own, `the man arrested on`, tells of the past.
    if (xpos === 'VBN') return 'past'
  }
  return undefined
}

/** `as early as Friday`: said of no past act, it is ahead. */
const isEarliest = (verb: VerbGroup | undefined, { at }: Clause, { forms, lexicon }: Grammar): boolean =>
  lexicon.awaiting.has(forms[at - 2]?.lower ?? '') &&
  lexicon.comparing.has(forms[at - 1]!.lower) &&
  (!verb || forms[verb.main]!.xpos !== 'VBD')

/** `is closed until Friday`, `adjourned until Friday`. */
const isLimit = (verb: VerbGroup | undefined, { start, at }: Clause, { forms, lexicon }: Grammar): boolean =>
  lexicon.limits.has(forms[at - 1]!.lower) &&
  (verb?.tense === 'present' ||
    forms
      .slice(verb?.from ?? start, at)
      .some(({ lemma, lower }) => lexicon.deferring.has(lemma) || lexicon.deferring.has(lower)))

/** `ahead of Friday's vote`. */
const isAhead = ({ at }: Clause, { forms, lexicon }: Grammar): boolean =>
  forms[at - 1]!.lower === lexicon.ahead[1] && forms[at - 2]?.lower === lexicon.ahead[0]

/** The date is the first or the last day that something may happen, or it is ahead. */
export const isAwaited = (verb: VerbGroup | undefined, clause: Clause, grammar: Grammar): boolean =>
  clause.at > clause.start &&
  (isAhead(clause, grammar) || isEarliest(verb, clause, grammar) || isLimit(verb, clause, grammar))

/** `Friday's ruling`: a deed is known when it is done, unless it is said to be ahead. */
export const isDeed = ({ at, after }: Clause, { forms, lexicon }: Grammar): boolean =>
  /^['’]s$/.test(forms[after]?.lower ?? '') &&
  forms.slice(after + 1, after + 3).some(({ lemma }) => lexicon.deeds.has(lemma)) &&
  !lexicon.undone.has(forms[at - 1]?.lower ?? '')
