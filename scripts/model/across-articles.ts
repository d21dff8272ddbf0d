import type { ArticleSlug, EventSlug, EventView, QuotationSlug, QuotationView } from './briefing.ts'
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

/** An article that has its text from an earlier one. `shorter`: a part of it; `longer`: all of it, and more. */
export interface Copy {
  readonly article: ArticleSlug
  readonly likeness: 'same' | 'shorter' | 'longer' | 'rewritten'
}

/** Articles of one text. */
export interface CopyGroup {
  /** The earliest. */
  readonly first: ArticleSlug
  /** The others, the earliest first. */
  readonly copies: readonly Copy[]
}

/** One event that several articles tell. */
export interface ToldEvent {
  /** As the first article tells it. */
  readonly main: EventSlug
  /** The earliest article first. */
  readonly others: readonly EventSlug[]
}

/** Articles that an editor tells as one story. */
export interface StoryView {
  /** Its part of the address; it never changes. */
  readonly id: string
  readonly url: string
  readonly name: string
  /** The newest first; those without a date last. */
  readonly articles: readonly ArticleSlug[]
}

/** What articles have in common. */
export interface AcrossArticles {
  /** The quotations that several articles tell, by the id of each telling. */
  readonly shared: ReadonlyMap<QuotationSlug, SharedQuotation>
  /** Every quotation once: of a shared one the longest telling. */
  readonly distinct: readonly QuotationView[]
  /** Articles that have their text from one another, by the slug of each. */
  readonly copies: ReadonlyMap<ArticleSlug, CopyGroup>
  /** The events that several articles tell, by the id of each telling. */
  readonly told: ReadonlyMap<EventSlug, ToldEvent>
  readonly eventBy: ReadonlyMap<EventSlug, EventView>
  /** Further tellings, which no list holds: in order of their dates, those without a date last. */
  readonly retold: readonly EventView[]
  /** By name. */
  readonly stories: readonly StoryView[]
  readonly storiesOf: ReadonlyMap<ArticleSlug, readonly StoryView[]>
}
