/** What the stage `sentences` asks of the lexicon. Words are given without their last full stop. */
export interface SentenceLexicon {
  /** Stand before a name, so that no sentence ends there: `Mr`, `Sen`, `vs`. */
  readonly openAbbreviations: ReadonlySet<string>
  /** Stand before a number, and only then end no sentence: `No`, `Fig`, `Jan`. */
  readonly numberAbbreviations: ReadonlySet<string>
  /** May end a sentence: `Inc`, `p.m`, `U.S`. They do when one of `openers` follows. */
  readonly closeAbbreviations: ReadonlySet<string>
  /** Words that, capitalised, hardly stand there for any reason but that a sentence begins: `The`, `He`. */
  readonly openers: ReadonlySet<string>
  /** Verbs of saying that join a quoted question or exclamation to its speaker: `“Why?” Ana Bell asked.` */
  readonly reportingVerbs: ReadonlySet<string>
  /** Global. Matches the words that begin a sentence though no mark ends the one before: `Image:`. */
  readonly unmarkedStart: RegExp
  /** A full date that stands by itself at either end of a paragraph: `Friday, July 21, 2017`. */
  readonly dateline: RegExp
}
