import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { type Form, type VerbGroup, verbGroups } from '../../text/verbs.ts'
import { isAwaited, isDeed, turned } from './prospects.ts'

/** `planned` is what was to come and may not have come: `was due to open`. */
export type Direction = 'past' | 'future' | 'planned' | 'unknown'

/** The words of an article, with where their sentences begin and end. */
export interface Grammar {
  readonly tokens: readonly (Span & { readonly sentence: number })[]
  readonly forms: readonly Form[]
  readonly lexicon: EventLexicon
}

/** A clause around a date; places of words, `end` exclusive. */
export interface Clause {
  readonly start: number
  /** The date's first word, and the first after it. */
  readonly at: number
  readonly after: number
  readonly end: number
}

// How many words to look: beyond them, a verb says nothing about the date.
const REACH = 25

const CLAUSE_END = /^[;:?!"“”—–]$/

/** The first place at which the clause around `at` may begin (step −1) or end (1). */
function edge({ tokens, forms }: Grammar, at: number, step: 1 | -1): number {
  let i = at
  for (let seen = 0; seen < REACH; seen++) {
    const next = forms[i + step]
    if (!next || tokens[i + step]!.sentence !== tokens[at]!.sentence || CLAUSE_END.test(next.lower)) break
    i += step
  }
  return i
}

/** The words between a verb and the date after it; none where the date comes first. */
const between = ({ main }: VerbGroup, { at }: Clause, { forms }: Grammar): readonly Form[] =>
  forms.slice(main + 1, Math.max(main + 1, at))

const has = (words: readonly Form[], set: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => set.has(lower))

/** Such words tie a date to what is over: `is in hospital [after] a crash on Monday`. */
const isTied = (words: readonly Form[], { lexicon }: Grammar): boolean => has(words, lexicon.sequels)

// `are at home to Harlow on`.
const WORDS_OF_PREDICATE = 5

/** `The vote is on Tuesday`, `is on holiday until Tuesday`: nothing but prepositions and bare nouns between. */
const isPredicate = (verb: VerbGroup, clause: Clause, grammar: Grammar): boolean => {
  const words = between(verb, clause, grammar)
  return (
    clause.at > verb.main &&
    words.length <= WORDS_OF_PREDICATE &&
    words.every(({ xpos }) => /^(?:IN|TO|NNP?)$/.test(xpos))
  )
}

/** What a verb in the present says of a date: mostly nothing, unless it tells what is arranged. */
function ofPresent(verb: VerbGroup, clause: Clause, grammar: Grammar): Direction {
  const { forms, lexicon } = grammar
  const { lower, lemma, xpos } = forms[verb.main]!
  if (forms[verb.from]!.xpos === 'MD') return ofModal(verb, clause, grammar)
  const words = between(verb, clause, grammar)
  // `is travelling on Tuesday`, `opens on Tuesday`: what is arranged.
  const beside = words.every(word => word.lower !== ',')
  if ((xpos === 'VBG' && beside) || lexicon.planned.has(lower) || lexicon.timetabled.has(lemma))
    return 'future'
  if (isTied(words, grammar)) return 'unknown'
  if (lexicon.fixtures.has(lemma) || lexicon.fixtures.has(`${lemma}_${forms[verb.main + 1]?.lower}`))
    return 'future'
  const scheduled = isPredicate(verb, clause, grammar) || has(words.slice(0, 2), lexicon.venues)
  return lemma === 'be' && scheduled ? 'future' : 'unknown'
}

/** `its March figures`: what the date belongs to, and not the verb, tells whether it is over. */
const isAttribute = ({ at, after }: Clause, { forms }: Grammar): boolean =>
  /^(?:PRP\$|DT|POS)$/.test(forms[at - 1]?.xpos ?? '') && /^(?:NOUN|ADJ)$/.test(forms[after]?.upos ?? '')

/** `may come on Tuesday` is ahead; `may have come` is over, as `could not come` and `nobody could come` may be. */
function ofModal({ from, main }: VerbGroup, clause: Clause, grammar: Grammar): Direction {
  const { forms, lexicon } = grammar
  const group = forms.slice(from + 1, main)
  if (group.some(({ lemma }) => lemma === 'have')) return 'past'
  const denied = has(group, lexicon.negations) || has(forms.slice(clause.start, from), lexicon.nones)
  return denied || isAttribute(clause, grammar) ? 'unknown' : 'future'
}

/** `was to have opened`, and `was due to open but did not`. */
function isGivenUp(verb: VerbGroup, clause: Clause, { forms, lexicon }: Grammar): boolean {
  if (forms.slice(verb.from, verb.main).some(({ lower }) => lower === 'have')) return true
  if (!forms.slice(verb.from, verb.main).some(({ xpos }) => xpos === 'TO')) return false
  const turn = forms.slice(clause.after, clause.end).findIndex(({ lower }) => lexicon.contrasts.has(lower))
  if (turn < 0) return false
  const [next] = verbGroups(forms, clause.after + turn, clause.end, lexicon)
  return next?.tense === 'past' && forms[next.from]!.lemma !== 'have'
}

/** What a verb group says about a date. */
function ofVerb(verb: VerbGroup, clause: Clause, grammar: Grammar): Direction {
  const { forms, lexicon } = grammar
  const finite = forms[verb.from]!
  if (verb.tense === 'present') return ofPresent(verb, clause, grammar)
  if (verb.tense === 'future' && finite.xpos === 'VBD')
    return isGivenUp(verb, clause, grammar) ? 'past' : 'planned'
  const { lemma } = forms[verb.main]!
  // `planned a march for Saturday`, `was planning to march on Saturday`.
  const words = between(verb, clause, grammar)
  const object = words.some(({ upos }) => upos === 'NOUN') && !isTied(words, grammar)
  if (lexicon.arranging.has(lemma) && object) return 'future'
  return verb.tense
}

/** `The harbour board [votes] on`: a noun with its article before it, and what goes on behind it. */
const isSubject = (words: readonly { readonly xpos: string }[], at: number): boolean =>
  words[0]!.xpos === 'DT' &&
  words[at - 1]!.xpos === 'NN' &&
  /^(?:IN|DT|TO|RP|PRP\$)$/.test(words[at + 1]?.xpos ?? '')

/** `The fair [opens] on`, `Dunmore [travel] to`: a verb that looks like a noun, where no other verb stands. */
const isMistaken = ({ start, at }: Clause, { forms, lexicon }: Grammar): boolean =>
  forms
    .slice(start, at)
    .some(
      ({ xpos, lemma }, i, words) =>
        (xpos === 'NNS' && lexicon.timetabled.has(lemma)) ||
        (xpos === 'NNS' && lexicon.fixtures.has(lemma) && isSubject(words, i)) ||
        (/^NNS?$/.test(xpos) &&
          lexicon.fixtures.has(lemma) &&
          /^(?:NNPS?|VBN)$/.test(words[i - 1]?.xpos ?? '')),
    )

/** Whether the clause around a span speaks of what is over or of what is to come. */
export function directionOf(span: Span, grammar: Grammar): Direction {
  const { tokens, forms, lexicon } = grammar
  const at = indexAt(tokens, span.start)
  const last = indexAt(tokens, span.end - 1)
  if (!tokens[at]) return 'unknown'
  const clause = { start: edge(grammar, at, -1), at, after: last + 1, end: edge(grammar, last, 1) + 1 }
  const before = verbGroups(forms, clause.start, at, lexicon).at(-1)
  const after = verbGroups(forms, clause.after, clause.end, lexicon)[0]
  if (!before && !after && isMistaken(clause, grammar)) return 'future'
  if (isDeed(clause, grammar)) return 'past'
  if (isAwaited(before, clause, grammar)) return 'future'
  const here = turned(before, after, clause, grammar) ?? (before && ofVerb(before, clause, grammar))
  if (here && here !== 'unknown') return here
  return after ? ofVerb(after, clause, grammar) : 'unknown'
}
