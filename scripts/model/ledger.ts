import type { EntityType } from './layers.ts'

/** What has an address of its own. An event's address is a place in the timeline. */
export type PublishedKind = 'article' | 'quotation' | 'event' | 'entity' | 'story'

/** Who spoke. `path`: the address of the entity's page; absent for somebody whom no article names. */
export interface NamedSpeaker {
  readonly name: string
  readonly path?: string
}

/** Something this build would publish. */
export interface Published {
  readonly kind: PublishedKind
  /** The address it asks for, relative to the site: `quotes/x.html`, `timeline.html#e-x`. */
  readonly path: string
  /** A quotation's or event's words, an entity's or a story's name, an article's slug; exactly as they stand. */
  readonly words: string
  /**
   * Slug of the article it stands in; null for an entity that several articles may share. In a ledger, `slug#hash`
   * for an article that is gone and at whose address another one stands.
   */
  readonly article: string | null
  /** Only an entity has one. */
  readonly type?: EntityType
  /** The text on either side, up to some 64 characters; empty for entities and articles. */
  readonly before: string
  readonly after: string
  /** An entity's other names; an article's headline. */
  readonly names: readonly string[]
  /** Only a quotation has one; null when it is not known. */
  readonly speaker?: NamedSpeaker | null
  /** Hashes of the words in a row of an article’s text; only an article has them. */
  readonly rows?: ReadonlySet<number>
  /** `YYYY-MM-DD`, from the article's own date; null when that is unknown. */
  readonly date: string | null
}

/** An article that stood at an address before another took its place. */
export interface FormerArticle {
  readonly title: string
  /** `YYYY-MM-DD`, its own date; null when that is unknown. */
  readonly first: string | null
  /** `YYYY-MM-DD`, the own date of the article that took its place; null when that is unknown. */
  readonly until: string | null
  /** Fingerprint of its text. */
  readonly print: string
  /** The address at which its text stands now; null when no article has it. */
  readonly to: string | null
}

/**
 * One address that was published. `live`: it shows `words`. `gone`: they are no longer there, and the
 * page says so. `moved`: the page sends the reader to `to`.
 */
export interface LedgerEntry extends Omit<Published, 'date' | 'rows'> {
  readonly first: string | null
  readonly state: 'live' | 'gone' | 'moved'
  readonly to: string | null
  /** What stood here before, oldest first: each wording differs from the next. */
  readonly was: readonly string[]
  /** Former speakers, oldest first. Two that follow one another are two people, not two names of one. */
  readonly spoke?: readonly (NamedSpeaker | null)[]
  /** Fingerprint of an article's text as it was first published; an older ledger has none. */
  readonly print?: string
  /** Fingerprint of its text as it was last published; absent where it equals `print`. */
  readonly last?: string
  /** Other articles that stood at an article's address, oldest first. */
  readonly others?: readonly FormerArticle[]
}

export interface Reconciled {
  /** The address of each published thing, in the order given. */
  readonly paths: readonly string[]
  /** The ledger to keep, sorted by path. */
  readonly entries: readonly LedgerEntry[]
}

/** Version of the form in which the ledger is kept. */
export type LedgerVersion = 1
