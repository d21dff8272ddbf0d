import type { VerbLanguage } from './verbs.ts'

/** What the stage `events` needs to know of a language. Lower case; verbs by lemma. */
export interface EventLanguage extends VerbLanguage {
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
  /** Opens reported words: `that`. */
  readonly complementizer: string
  readonly conjunctions: ReadonlySet<string>
  /** Joins the two ends of a stretch of time: `to`, `until`. */
  readonly rangeWords: ReadonlySet<string>
}
