import type { Span } from '../../model/span.ts'
import { indexAt } from '../../text/spans.ts'
import { verbGroups } from '../../text/verbs.ts'
import type { Grammar } from './direction.ts'
import type { Draft } from './meaning.ts'

// `as [strong and as safe] today as`.
const WORDS_COMPARED = 5

/** `as strong today as it was`. */
function isCompared({ forms, lexicon }: Grammar, at: number): boolean {
  if (!lexicon.comparing.has(forms[at + 1]?.lower ?? '')) return false
  return forms.slice(Math.max(0, at - WORDS_COMPARED), at).some(({ lower }) => lexicon.comparing.has(lower))
}

/** `Today, half the town works there`: a sentence that opens with the word and tells of a state or a custom. */
function opensState({ tokens, forms, lexicon }: Grammar, at: number): boolean {
  const { sentence } = tokens[at]!
  if (tokens[at - 1]?.sentence === sentence || forms[at + 1]?.lower !== ',') return false
  let end = at + 1
  while (tokens[end]?.sentence === sentence) end++
  const [verb] = verbGroups(forms, at + 1, end, lexicon)
  if (verb?.tense !== 'present') return false
  const { lemma, xpos } = forms[verb.main]!
  return lexicon.states.has(lemma) ? /^VB[PZ]$/.test(xpos) : xpos === 'VBP' && !lexicon.uneventful.has(lemma)
}

/** Whether `today` stands for these days and not for the day of publication. */
export function isNowadays({ meaning, time }: Draft, span: Span, grammar: Grammar): boolean {
  if (meaning.kind !== 'relative' || meaning.by !== 0 || time) return false
  const at = indexAt(grammar.tokens, span.start)
  return grammar.tokens[at] !== undefined && (isCompared(grammar, at) || opensState(grammar, at))
}
