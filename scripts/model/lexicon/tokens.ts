/** What the stage `tokens` asks of the lexicon. Word lists are lower case, apostrophes straight. */
export interface TokenLexicon {
  /** Endings split off as tokens of their own: `n't`, `'s`. */
  readonly clitics: readonly string[]
  /** Words written as one that count as two, with the length of the first: `cannot` → 3, `gonna` → 3. */
  readonly contractions: ReadonlyMap<string, number>
  /** Prefixes that stay with their word over a hyphen: `anti-`, `e-`. Other hyphens part words. */
  readonly prefixes: ReadonlySet<string>
  /** Units split off the number they are written to: `5pm` → `5`, `pm`. */
  readonly units: ReadonlySet<string>
  /** Abbreviations that keep their full stop inside a sentence, given without it and as written: `Mr`, `No`. */
  readonly abbreviations: ReadonlySet<string>
  /** Those that keep it at a sentence's end too: `etc`, `Inc`. */
  readonly finalAbbreviations: ReadonlySet<string>
}
