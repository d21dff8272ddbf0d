/** What the stage `tokens` needs to know of a language. */
export interface TokenLanguage {
  /** Endings split off as tokens of their own, lower case with a straight apostrophe: `n't`, `'s`. */
  readonly clitics: readonly string[]
}
