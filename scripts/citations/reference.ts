/** What a quotation is cited by; plain text on one line. What is absent, nobody knows, and no citation makes it up. */
export interface Reference {
  /** Permalink id. */
  readonly id: string
  /** The permalink; absolute where the site’s own address is known. */
  readonly url: string
  /** A speaker’s own words in quote marks, or a report with who reports it and how. */
  readonly words: string
  /** True where `words` are a report. */
  readonly isReport: boolean
  /** Who speaks, in words that always say something: a name, or what the article says of somebody unnamed. */
  readonly who: string
  /** Absent where the speaker has no name. */
  readonly speaker?: string
  /** Who wrote the article, as it gives the names. */
  readonly reporter?: string
  readonly headline: string
  readonly publisher?: string
  /** The day on which the article appeared, `YYYY-MM-DD`. */
  readonly published?: string
}

/** In the place of a date that is not known. */
export const NO_DATE = 'n.d.'

/** The year, or that it is not known. */
export const yearOf = ({ published }: Reference): string => published?.slice(0, 4) ?? NO_DATE

/** A report in single quote marks of its own: the marks in it stay what they are. */
export const asReport = (words: string): string => `‘${words}’`

/** Words that end a sentence need no full stop. */
export const sentence = (words: string): string => (/[.?!…]["”’]?$/.test(words) ? words : `${words}.`)

/** What a list of references says of the quotation itself: whose words, and that a report is one. */
export const quotationNote = ({ who, words, isReport }: Reference): string =>
  isReport ? `${who}, as reported: ${asReport(words)}` : `${who}: ${words}`
