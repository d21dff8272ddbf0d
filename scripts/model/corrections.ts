import type { EntityId, EntityType, EventId, QuotationForm, QuotationId, TimexId } from './layers.ts'
import type { Link } from './outputs.ts'
import type { FilePlace } from './source.ts'
import type { Span } from './span.ts'

/** Words of the article, told apart by what stands beside them (W3C TextQuoteSelector). */
export interface WordsTarget {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Something in an article: `path` is an address in the site, such as `quotes/x.html`. */
export type PartTarget = { readonly path: string } | WordsTarget | { readonly entity: string }

/** What a correction is about: something in an article, or the whole of it. */
export type Target = PartTarget | { readonly whole: true }

/** A fact check by somebody else: we link it, and judge nothing. */
export interface FactCheck {
  /** The web address of the check. */
  readonly url: string
  /** In the words of who checked. */
  readonly verdict: string
  readonly checkedBy: string
  /** `YYYY-MM-DD`. */
  readonly checkedOn?: string
}

export type Decision =
  | { readonly kind: 'quotation'; readonly speaker?: string | null; readonly form?: QuotationForm }
  | { readonly kind: 'not-a-quotation' }
  /** `speaker` null: nobody is to be named. */
  | { readonly kind: 'speaker'; readonly speaker: string | null }
  | { readonly kind: 'form'; readonly form: QuotationForm }
  | { readonly kind: 'same-as' | 'never-same-as'; readonly other: string }
  | { readonly kind: 'type'; readonly type: EntityType }
  /** `link`: the address of the entity's page in Wikidata or Wikipedia. `date`: an EDTF value. */
  | { readonly kind: 'name' | 'role' | 'description' | 'link' | 'date'; readonly value: string }
  | { readonly kind: 'hide' | 'note' }
  /** Somebody else has checked what the quotation says. */
  | ({ readonly kind: 'checks' } & FactCheck)
  /** The article as the site shows it was checked, by the one who signs and on the day that is signed. */
  | { readonly kind: 'reviewed' }

/** One decision of an editor (`content/corrections/*.yaml`). */
export interface Correction {
  /** Slug of the article it is for; null: every article. */
  readonly article: string | null
  readonly place: FilePlace
  readonly target: Target
  readonly decision: Decision
  readonly by?: string
  /** The day it is dated, `YYYY-MM-DD`. */
  readonly on?: string
  /** The web address of a source that supports the decision. */
  readonly source?: string
  /** Markdown. */
  readonly note?: string
}

type Subject = QuotationId | EntityId | EventId | TimexId

/** What a correction did to one article. */
export interface Effect {
  readonly correction: Correction
  /** The annotation it changed; null where only words are left (a passage, a quotation that is none). */
  readonly subject: Subject | null
  /** The words it is about; null for an entity. */
  readonly span: Span | null
  /** What the program had said, and what the editor says, in words; null where there is nothing to tell. */
  readonly before: string | null
  readonly after: string | null
}

/** A correction that could not be applied. */
export interface Unmet {
  readonly correction: Correction
  /** `expected …, found …`. */
  readonly message: string
  readonly advice: string
  /** Passages of the article that may be the ones meant, the likeliest first. */
  readonly near: readonly Span[]
}

/** Two corrections of which only one can hold. */
export type Contradiction = readonly [Correction, Correction]

/** An annotation as a published address names it. */
export interface Addressed {
  readonly kind: 'quotation' | 'event' | 'entity'
  readonly id: string
}

/** The annotations of one article by their address in the site. */
export type Addresses = ReadonlyMap<string, Addressed>

/** One decision, or one change, as the log tells it. */
export interface CorrectionData {
  /** Block id of its item in the log, from a hash of what it says. */
  readonly id: string
  /** The decision against what the program had said, as plain text. */
  readonly text: string
  readonly by: string | null
  /** `YYYY-MM-DD`. */
  readonly on: string | null
  readonly source: string | null
  /** Markdown, as the editor wrote it. */
  readonly note: string | null
  /** The pages and places it changed. */
  readonly places: readonly Link[]
}
