import type { Article } from '../model/article.ts'
import type { Reading } from './article.ts'
import type { Remark } from './remark.ts'

/** Facts about an article that its file may state. */
export type Facts = Partial<
  Pick<
    Article,
    | 'title'
    | 'byline'
    | 'publisher'
    | 'sourceUrl'
    | 'published'
    | 'language'
    | 'rights'
    | 'retrieved'
    | 'stories'
  >
>

/** One kind of file. */
export interface Format {
  /** Lower case, without the dot. */
  readonly extension: string
  /**
   * Parts a decoded file (a byte order mark may stand first) into facts and text.
   * @returns the text is everything from the offset `start` on
   */
  read(source: string): {
    readonly facts: Facts
    readonly start: number
    readonly remarks: readonly Remark[]
  }
  /** What readers read of the text, which has LF line ends and is in NFC; absent when that is every sign of it. */
  readonly reading?: (text: string) => Reading
}
