import type { Markup } from './markup.ts'
import type { Span } from './span.ts'

/**
 * What may be published of an article: all of it; its quotations with the sentences they stand in; or only that it is
 * there, with its facts and the way to its source.
 */
export type Rights = 'full' | 'excerpt' | 'link'

/** The whole text of which `text` is what may be published. */
interface Whole {
  readonly rights: Exclude<Rights, 'full'>
  readonly words: number
  /** Hashes of the words in a row, by which the ledger knows the text again: see `rowsOf`. */
  readonly rows: ReadonlySet<number>
  /** Lower-case hexadecimal SHA-256 of the whole text in UTF-8. */
  readonly sha256: string
  /** What is kept, in order; `from` is where the stretch begins in the whole text. */
  readonly stretches: readonly (Span & { readonly from: number })[]
}

/** A copy of an article that was taken before the source changed it. */
export interface EarlierCopy {
  readonly title?: string
  /** The day on which it was taken, or published, as `YYYY-MM-DD`; absent when neither is known. */
  readonly day?: string
  readonly text: string
}

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
  /** The day on which this copy of the source was taken, as `YYYY-MM-DD`. */
  readonly retrieved?: string
  /** Older copies that are kept, the oldest first; absent when there are none. */
  readonly earlier?: readonly EarlierCopy[]
  /** What a reader reads: without the signs of Markdown, and otherwise sign by sign as in the file. */
  readonly text: string
  /** How the file sets the text; absent for plain text. */
  readonly markup?: Markup
  /** Lower-case hexadecimal SHA-256 of `text` in UTF-8. */
  readonly sha256: string
  /** The stories that it belongs to, as its file and its folder name them; absent when there is none. */
  readonly stories?: readonly string[]
  /** Absent: as the site says. */
  readonly rights?: Rights
  /** Only where `text` is what may be published of a text. */
  readonly excerptOf?: Whole
}
