/** What the stage `sentences` needs to know of a language. */
export interface SentenceLanguage {
  /** Abbreviations that stand before a name or a number, so that no sentence ends there: `Mr`, `No`, `Sen`. */
  readonly openAbbreviations: ReadonlySet<string>
  /** Abbreviations that may end a sentence: `Inc`, `p.m`, `U.S`. A capital after them decides nothing alone. */
  readonly closeAbbreviations: ReadonlySet<string>
}
