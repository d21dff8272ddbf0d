import type { EntityType } from './layers.ts'

/** What has an address of its own. An event's address is a place in the timeline. */
export type PublishedKind = 'article' | 'quotation' | 'event' | 'entity'

/** Something this build would publish. */
export interface Published {
  readonly kind: PublishedKind
  /** The address it asks for, relative to the site: `quotes/x.html`, `timeline.html#e-x`. */
  readonly path: string
  /** A quotation's or event's words, an entity's name, an article's slug; exactly as they stand. */
  readonly words: string
  /** Slug of the article it stands in; null for an entity that several articles may share. */
  readonly article: string | null
  /** Only an entity has one. */
  readonly type?: EntityType
  /** The text on either side, up to some 64 characters; empty for entities and articles. */
  readonly before: string
  readonly after: string
  /** An entity's other names; an article's headline. */
  readonly names: readonly string[]
  /** `YYYY-MM-DD`, from the article's own date; null when that is unknown. */
  readonly date: string | null
}

/**
 * One address that was published. `live`: it shows `words`. `gone`: they are no longer there, and the
 * page says so. `moved`: the page sends the reader to `to`.
 */
export interface LedgerEntry extends Omit<Published, 'date'> {
  readonly first: string | null
  readonly state: 'live' | 'gone' | 'moved'
  readonly to: string | null
  /** What stood here before, oldest first: each wording differs from the next. */
  readonly was: readonly string[]
}

export interface Reconciled {
  /** The address of each published thing, in the order given. */
  readonly paths: readonly string[]
  /** The ledger to keep, sorted by path. */
  readonly entries: readonly LedgerEntry[]
}

/** Of the form in which the ledger is kept. */
export type LedgerVersion = 1
