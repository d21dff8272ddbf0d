import type { StateCore } from 'markdown-it'
import type { PictureFile } from '../../scripts/model/markup.ts'
import type { EventMark, QuotationMark } from '../../scripts/model/page-data.ts'

/** What each rule needs to know about the page it works on. */
export interface PageFacts {
  readonly kind: string
  /** The way to the site's root: empty, or `../` once or more. */
  readonly root: string
  /** By permalink id: the quotations whose words, notes or list items this page shows. */
  readonly quotations: ReadonlyMap<string, QuotationMark>
  /** By block id: each event that this page lists. */
  readonly events: ReadonlyMap<string, EventMark>
  /** By the address of the file: the pictures of an article. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** Text of a file beside the page; throws when there is none, or when it lies outside the pages' folder. */
  readonly readBeside: (path: string) => string
}

export const factsOf = (state: StateCore): PageFacts => state.env as unknown as PageFacts
