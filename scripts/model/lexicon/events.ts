import type { VerbLexicon } from './verbs.ts'

/** What the stage `events` asks of the lexicon. Lower case; verbs by lemma. */
export interface EventLexicon extends VerbLexicon {
  /** Verbs that tell no event: of saying, thinking, having, seeming. */
  readonly uneventful: ReadonlySet<string>
  /** Verbs that tell of a lasting state: `own`, `be`. */
  readonly states: ReadonlySet<string>
  /** Stand on both sides of what is compared: `as`. */
  readonly comparing: ReadonlySet<string>
  /** Open a subordinate clause: `who`, `which`, `because`. */
  readonly subordinators: ReadonlySet<string>
  /** Of those, the ones that also stand before a noun: `after`, `before`, `since`. */
  readonly alsoPrepositions: ReadonlySet<string>
  /** Before a place, they tell where something happens: `in`, `at`, `near`. */
  readonly placing: ReadonlySet<string>
  /** Of these, the ones that name a place beside it: `near`. */
  readonly nearing: ReadonlySet<string>
  /** Between a noun and the place it belongs to: `of`. */
  readonly belonging: ReadonlySet<string>
  /** In the present they tell of a match, a journey or a vote to come: `play`, `visit`. */
  readonly fixtures: ReadonlySet<string>
  /** Where a team plays: `home`, `away`. */
  readonly venues: ReadonlySet<string>
  /** What they plan is to come, also where they stand in the past: `planned a march for Saturday`. */
  readonly arranging: ReadonlySet<string>
  /** They give somebody time up to a date: `adjourned until Friday`. Lemmas, and the forms that rules make of them. */
  readonly deferring: ReadonlySet<string>
  /** Before a date, they open what is over: `in hospital [after] a crash on Friday`. */
  readonly sequels: ReadonlySet<string>
  /** Between `as` and `as`, the first of days to come: `soon`. */
  readonly awaiting: ReadonlySet<string>
  /** Up to a date: `until`. */
  readonly limits: ReadonlySet<string>
  /** What was planned does not come true: `but`. */
  readonly contrasts: ReadonlySet<string>
  /** Nouns of what is known when it is done: `attack`, `ruling`. Lemmas. */
  readonly deeds: ReadonlySet<string>
  /** Two words before a date that is to come: `ahead of`. */
  readonly ahead: readonly [string, string]
  /** Before the date of a deed, they leave open whether it is done: `before`. */
  readonly undone: ReadonlySet<string>
  /** As subjects, they deny what is said: `nobody`. */
  readonly nones: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Opens reported words: `that`. */
  readonly complementizer: string
  readonly conjunctions: ReadonlySet<string>
  /** Joins the two ends of a stretch of time: `to`, `until`. */
  readonly rangeWords: ReadonlySet<string>
  /** Before the first end and between the two: `between` … `and`. */
  readonly rangePairs: ReadonlyMap<string, string>
}
