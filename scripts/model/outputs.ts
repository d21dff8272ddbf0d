import type { QuotationForm, TimelineEvent } from './layers.ts'
import type { PageData } from './page-data.ts'

/** What the owner says about the site as a whole (`content/_data/site.yaml`). */
export interface SiteInfo {
  /** Absent: the headline of the only article, or “News briefing”. */
  readonly title?: string
  /** BCP 47 tag of the words the program itself writes. */
  readonly language: string
  /** Absolute address, ending in a slash; absent when unknown: then pages cite by their path. */
  readonly url?: string
  readonly publisher?: string
}

/** A place in the site: relative to its root, ends in `.html`, with or without a fragment (`quotes/x.html#id`). */
export interface Link {
  readonly url: string
  readonly label: string
}

/** A date for readers and machines. */
export interface DateData {
  /** EDTF or ISO 8601, e.g. `2015-11-24`, `2015-W48`, `2010/2012`. */
  readonly value: string
  /** The same in words, e.g. `24 November 2015`. */
  readonly words: string
  /** A value HTML allows in `<time datetime>`; null when HTML has no form for it (intervals, seasons). */
  readonly datetime: string | null
}

/** A speaker; `url` is absent for one whom the article never names (`a spokesman`). */
export interface SpeakerData {
  readonly label: string
  readonly url?: string
  /** 1 to 8 by rank of words spoken in the article; ranks past the eighth share 8. */
  readonly tint: number
}

type Certainty = 'stated' | 'implied' | 'unknown'

/** One quotation as lists and filters need it. */
export interface QuotationData {
  /** Permalink id; the page is `quotes/<id>.html`, the place in the article `#q-<id>`. */
  readonly id: string
  /** Position in its article, from 1: the number its marker and its note show. */
  readonly number: number
  readonly url: string
  readonly form: QuotationForm
  readonly certainty: Certainty
  /** Null: unattributed. */
  readonly speaker: SpeakerData | null
  readonly article: Link
  /** The first words, for link texts and previews. */
  readonly label: string
  /** Words inside the quotation. */
  readonly words: number
}

/** Somebody's part of everything quoted. */
export interface ShareData {
  /** Null: all unattributed quotations together. */
  readonly speaker: SpeakerData | null
  readonly quotations: number
  readonly words: number
  /** 0 to 1, of all quoted words. */
  readonly share: number
}

export interface Counts {
  readonly articles: number
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

/** Where an event stands to the report: over for some time before it, told by it, or not yet come. */
export type EventPart = 'background' | 'reported' | 'coming'

/** One value to filter by, and how many entries have it. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface TimelineItemData {
  /** Block id of the list item. */
  readonly id: string
  readonly date: DateData | null
  readonly tense: TimelineEvent['tense']
  readonly part: EventPart
  /** Ids of the entities named in its words, and of who claims it. */
  readonly entities: readonly string[]
  readonly article: Link
}

type PageKind = keyof PageData

export interface PageOf<K extends PageKind> {
  readonly kind: K
  /** Relative to the site's root, e.g. `quotes/x.html`; its source is `content/pages/quotes/x.md`. */
  readonly url: string
  /** Plain text, short enough for a tab. */
  readonly title: string
  /** Plain text, one sentence, for search results and link previews. */
  readonly description: string
  readonly data: PageData[K]
  /** Markdown in the dialect of decision 1, starting with the page's only `#` heading. */
  readonly body: string
}

/** One page; `kind` tells the type of `data`. */
export type Page = { [K in PageKind]: PageOf<K> }[PageKind]

/** A file beside the pages, such as a picture; `path` is relative to `content/pages` and to the site's root. */
export interface Asset {
  readonly path: string
  readonly text: string
}
