/** What the stage `passages` asks of the lexicon: lower-case words that tell what the marks after them hold. */
export interface PassageLexicon {
  /** Nouns of works with a title: `film`. */
  readonly works: ReadonlySet<string>
  /** Nouns of what bears words for all to read: `banner`, `slogan`. */
  readonly signs: ReadonlySet<string>
  /** Words that give a name: `called`, `dubbed`, `nicknamed`. */
  readonly naming: ReadonlySet<string>
  /** Nouns of words as words: `term`. */
  readonly wordings: ReadonlySet<string>
}
