import type { CorrectionData } from './corrections.ts'
import type { EntityType, ParagraphRole, QuotationForm, TimelineEvent } from './layers.ts'
import type { PublishedKind } from './ledger.ts'

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

/** What the pages of a list that takes several tell of it. */
interface ListData {
  /** On a page of the list: where the list begins. */
  readonly partOf?: Link
  /** On the first page of such a list: there is something to find names and articles with. */
  readonly find?: true
}

interface BriefingPageData {
  readonly counts: Counts
  readonly articles: readonly (Link & { readonly published: DateData | null })[]
  readonly shares: readonly ShareData[]
}

interface ArticlePageData {
  readonly headline: string
  /** True when the article has no title of its own: the headline is then its first words, cut. */
  readonly headlineIsCut: boolean
  readonly byline: string | null
  readonly publisher: string | null
  readonly sourceUrl: string | null
  readonly published: DateData | null
  readonly language: string
  readonly sha256: string
  readonly words: number
  /** By number: `quotations[n - 1]` belongs to marker n and to item n of `## Notes`. */
  readonly quotations: readonly QuotationData[]
  readonly shares: readonly ShareData[]
  /** Block ids (`[¶](#id)`) in text order, with the part each block plays. */
  readonly paragraphs: readonly { readonly id: string; readonly role: ParagraphRole }[]
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

interface TimelinePageData extends ListData {
  readonly dated: readonly TimelineItemData[]
  readonly undated: readonly TimelineItemData[]
  /** What to filter by: ids of entities, addresses of articles, parts of the story. */
  readonly choices: Readonly<Record<'entities' | 'article' | 'part', readonly Choice[]>>
}

interface QuoteIndexPageData extends ListData {
  readonly quotations: readonly QuotationData[]
  readonly shares: readonly ShareData[]
  readonly articles: readonly Link[]
}

interface QuotationPageData {
  readonly quotation: QuotationData
  /** The words, piece by piece, exactly as in the article. */
  readonly pieces: readonly string[]
  readonly cue: string | null
  readonly source: string | null
  /** Who might have said it; only when unattributed. */
  readonly candidates: readonly SpeakerData[]
  readonly published: DateData | null
  /** The quotation in its article, `articles/x.html#q-<id>`. */
  readonly place: string
  readonly previous: Link | null
  readonly next: Link | null
}

interface EntityPageData {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly mentions: number
  /** How many dated events name it or are claimed by it. */
  readonly events: number
  /** True when its dated events are drawn beside the page, `entities/<id>.svg`. */
  readonly strip: boolean
  readonly quotations: { readonly by: number; readonly about: number }
  readonly articles: readonly Link[]
}

interface EntityIndexPageData extends ListData {
  readonly entities: readonly (Link & { readonly type: EntityType; readonly mentions: number })[]
}

interface ArticleIndexPageData extends ListData {
  readonly articles: readonly (Link & { readonly published: DateData | null })[]
}

/** What an entity's page is too short for. */
interface EntityPartPageData extends ListData {
  readonly partOf: Link
}

/** An address whose words are gone. */
interface GonePageData {
  readonly of: PublishedKind
  /** What stood here; an article's headline. */
  readonly words: string
  /** When the article that it was first published with appeared. */
  readonly first: DateData | null
  /** Where it stood; null for what stood in several articles. */
  readonly article: Link | null
  /** What is most like it now. */
  readonly nearest: readonly Link[]
}

/** An address whose thing has another one now. */
interface MovedPageData {
  readonly to: Link
}

interface AboutPageData {
  readonly counts: Counts
  readonly articles: readonly (Link & { readonly sha256: string })[]
}

interface NotFoundPageData {
  readonly counts: Counts
}

/** What each kind of page tells its layout. */
interface PageData {
  readonly briefing: BriefingPageData
  readonly article: ArticlePageData
  readonly timeline: TimelinePageData
  readonly 'quote-index': QuoteIndexPageData
  readonly quotation: QuotationPageData
  readonly entity: EntityPageData
  readonly 'entity-part': EntityPartPageData
  readonly 'entity-index': EntityIndexPageData
  readonly 'article-index': ArticleIndexPageData
  readonly gone: GonePageData
  readonly moved: MovedPageData
  readonly about: AboutPageData
  readonly corrections: { readonly corrections: readonly CorrectionData[] }
  readonly 'not-found': NotFoundPageData
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
