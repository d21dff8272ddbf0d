import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { type Form, type VerbGroup, verbGroups } from '../../text/verbs.ts'

export type Direction = 'past' | 'future' | 'unknown'

/** The words of an article, with where their sentences begin and end. */
export interface Grammar {
  readonly tokens: readonly (Span & { readonly sentence: number })[]
  readonly forms: readonly Form[]
  readonly lexicon: EventLexicon
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

/** @param beside the date stands with the verb, without a comma between */
function ofVerb({ main, tense }: VerbGroup, { forms, lexicon }: Grammar, beside: boolean): Direction {
  if (tense !== 'present') return tense
  const { lower, lemma, xpos } = forms[main]!
  // `is travelling on Tuesday`, `opens on Tuesday`: what is arranged.
  const arranged = (xpos === 'VBG' && beside) || lexicon.planned.has(lower) || lexicon.timetabled.has(lemma)
  return arranged ? 'future' : 'unknown'
}

/** What stands between the verb and the date may turn it: `the vote [scheduled] for`, `agreed [to meet] on`. */
function turned(
  verb: VerbGroup | undefined,
  from: number,
  to: number,
  { forms, lexicon }: Grammar,
): Direction | undefined {
  for (let i = to - 1; i >= from; i--) {
    const { lower, xpos } = forms[i]!
    const next = forms[i + 1]
    if (lexicon.planned.has(lower) && (/^(?:VBN|JJ|VBD)$/.test(xpos) || lexicon.aims.has(next?.lower ?? '')))
      return 'future'
    // Without a finite verb it is a headline: `Reed to visit Oslo`.
    if (xpos === 'TO' && (!verb || next?.xpos === 'VB')) {
      return verb?.tense === 'past' && !lexicon.intending.has(forms[verb.main]!.lemma) ? undefined : 'future'
    }
    // A participle of its own, `the man arrested on`, tells of the past.
    if (xpos === 'VBN') return 'past'
  }
  return undefined
}

/** `The fair [opens] on`: a verb that looks like a noun, where no other verb stands. */
const isMistaken = ({ xpos, lemma }: Form, lexicon: EventLexicon): boolean =>
  xpos === 'NNS' && lexicon.timetabled.has(lemma)

const isBeside = ({ main }: VerbGroup, at: number, forms: readonly Form[]): boolean =>
  forms.slice(main, at).every(({ lower }) => lower !== ',')

/** Whether the clause around a span speaks of what is over or of what is to come. */
export function directionOf(span: Span, grammar: Grammar): Direction {
  const { tokens, forms, lexicon } = grammar
  const at = indexAt(tokens, span.start)
  const past = indexAt(tokens, span.end - 1)
  if (!tokens[at]) return 'unknown'
  const start = edge(grammar, at, -1)
  const before = verbGroups(forms, start, at, lexicon).at(-1)
  const here =
    turned(before, before ? before.main + 1 : start, at, grammar) ??
    (before && ofVerb(before, grammar, isBeside(before, at, forms)))
  if (here && here !== 'unknown') return here
  const after = verbGroups(forms, past + 1, edge(grammar, past, 1) + 1, lexicon)[0]
  if (after) return ofVerb(after, grammar, true)
  return !before && forms.slice(start, at).some(form => isMistaken(form, lexicon)) ? 'future' : 'unknown'
}
