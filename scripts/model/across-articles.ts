import type { ArticleSlug, QuotationSlug } from './briefing.ts'
import type { EntityType } from './layers.ts'

/** A name that is taken for another one. `acronym`: `article` uses both for one. */
export type Join = { readonly type: EntityType; readonly name: string; readonly to: string } & (
  | { readonly why: 'initials' }
  | { readonly why: 'acronym'; readonly article: ArticleSlug }
)

/** The same quotation in another article. `shorter`, `longer`: a part of the other's words; `changed`: other words. */
export interface Retelling {
  readonly quotation: QuotationSlug
  readonly wording: 'same' | 'shorter' | 'longer' | 'changed'
}
