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
  readonly negations: ReadonlySet<string>
  /** Opens reported words: `that`. */
  readonly complementizer: string
  readonly conjunctions: ReadonlySet<string>
  /** Joins the two ends of a stretch of time: `to`, `until`. */
  readonly rangeWords: ReadonlySet<string>
  /** Before the first end and between the two: `between` … `and`. */
  readonly rangePairs: ReadonlyMap<string, string>
}
