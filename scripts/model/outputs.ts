import type { Rights } from './article.ts'
import type { TimelineEvent } from './layers.ts'
import type { ExportFacts, PageData } from './page-data.ts'

/** What the owner says about the site as a whole (`content/_data/site.yaml`). */
export interface SiteInfo {
  /** Absent: the headline of the only article, or “News briefing”. */
  readonly title?: string
  /** BCP 47 tag of the words the program itself writes. */
  readonly language: string
  /** Absolute address, ending in a slash; absent when unknown: then pages cite by their path. */
  readonly url?: string
  readonly publisher?: string
  /** Whether each quotation gets a picture; absent: where `url` is known, because only then others can show it. */
  readonly cards?: boolean
  /** What may be published of an article that does not say; absent: all of it. */
  readonly rights?: Rights
  /** Slug of the article that leads the front page; absent: the newest. */
  readonly lead?: string
  /** Slugs of the articles that follow it, in this order. */
  readonly order?: readonly string[]
  /** Stories that the editor makes of articles, named by their slugs. */
  readonly stories?: readonly { readonly name: string; readonly articles: readonly string[] }[]
  /** A few words of the editor's at the head of the front page. */
  readonly text?: string
  /** File of a picture that an article shows and the front page as well. */
  readonly picture?: string
}

/** A place in the site: relative to its root, ends in `.html`, with or without a fragment (`quotes/x.html#id`). */
export interface Link {
  readonly url: string
  readonly label: string
}

export interface Counts {
  readonly articles: number
  /** Those of the articles that have their text from an earlier one. */
  readonly copies: number
  readonly words: number
  readonly quotations: number
  readonly attributed: number
  readonly unattributed: number
  readonly entities: number
  readonly dates: number
  readonly events: number
  readonly undated: number
  readonly doubts: number
}

/**
 * When an event happens, seen from the report: long before it, as its news, or after it. What was still to come when
 * the article appeared, and has passed by the day of the newest article, was `due`: nobody tells whether it happened.
 */
export type EventPart = 'background' | 'reported' | 'coming' | 'due'

/** One value to filter by, and how many entries have it. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
}

export type Tense = TimelineEvent['tense']

export type PageKind = keyof PageData

interface PageBase<K extends PageKind> {
  readonly kind: K
  /** Relative to the site's root, e.g. `quotes/x.html`; its source is `content/pages/quotes/x.md`. */
  readonly url: string
  /** Plain text, short enough for a tab. */
  readonly title: string
  /** Plain text, one sentence, for search results and link previews. */
  readonly description: string
  /** EDTF day on which the article appeared, where the page is about one. */
  readonly published?: string | undefined
  /** Address of the original article. */
  readonly source?: string | undefined
  readonly data: PageData[K]
  /** Markdown in the dialect of decision 1, starting with the page's only `#` heading. */
  readonly body: string
}

export type PageOf<K extends PageKind> = PageBase<K> &
  (K extends keyof ExportFacts ? { readonly facts: ExportFacts[K] } : unknown)

/** One page; `kind` tells the type of `data`. */
export type Page = { [K in PageKind]: PageOf<K> }[PageKind]

/** A file beside the pages, such as a picture; `path` is relative to `content/pages` and to the site's root. */
export interface Asset {
  readonly path: string
  readonly text: string
}
