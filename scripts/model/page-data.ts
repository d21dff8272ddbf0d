import type { CorrectionData } from './corrections.ts'
import type { EntityType, ParagraphRole } from './layers.ts'
import type { PublishedKind } from './ledger.ts'
import type {
  Choice,
  Counts,
  DateData,
  Link,
  QuotationData,
  ShareData,
  SpeakerData,
  TimelineItemData,
} from './outputs.ts'

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
export interface PageData {
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
