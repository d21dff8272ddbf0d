import type { Markup } from './markup.ts'

/** One input document. `text` is normalised once (NFC, LF line ends, no BOM) and never changed after. */
export interface Article {
  /** From the file name; `[a-z0-9-]`, never empty, unique in the site. */
  readonly slug: string
  /** The headline as given; absent when the source gives none (the site then shows the first words). */
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly sourceUrl?: string
  /** BCP 47 tag, e.g. `en`. */
  readonly language: string
  /** Document creation time (DCT) as `YYYY-MM-DD`: the only "now" there is. Absent when unknown. */
  readonly published?: string
  /** What a reader reads: without the signs of Markdown, and otherwise sign by sign as in the file. */
  readonly text: string
  /** How the file sets the text; absent for plain text. */
  readonly markup?: Markup
  /** Lower-case hexadecimal SHA-256 of `text` in UTF-8. */
  readonly sha256: string
}
