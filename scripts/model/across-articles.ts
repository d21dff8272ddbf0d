import type { ArticleSlug, QuotationSlug } from './briefing.ts'
import type { EntityType } from './layers.ts'

/** A name that is taken for another one. `acronym`: `article` uses both for one. */
export type Join = { readonly type: EntityType; readonly name: string; readonly to: string } & (
  | { readonly why: 'initials' }
  | { readonly why: 'acronym'; readonly article: ArticleSlug }
)

/** One telling of a quotation, held against the longest. `shorter`: a part of its words; `changed`: other words. */
export interface Retelling {
  readonly quotation: QuotationSlug
  readonly wording: 'same' | 'shorter' | 'changed'
}

/** One quotation that several articles tell. */
export interface SharedQuotation {
  /** The longest telling. */
  readonly main: QuotationSlug
  /** All others, the earliest first. */
  readonly others: readonly Retelling[]
}
