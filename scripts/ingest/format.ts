import type { Article } from '../model/article.ts'
import type { Remark } from './remark.ts'

/** Facts about an article that its file may state. */
type Facts = Partial<Pick<Article, 'title' | 'byline' | 'publisher' | 'sourceUrl' | 'published' | 'language'>>

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
}
