import type { AcrossArticles, Join } from './across-articles.ts'
import type { Article } from './article.ts'
import type { Annotated } from './document.ts'
import type {
  Attribution,
  EntityId,
  EntityType,
  Mention,
  MentionId,
  Paragraph,
  Quotation,
  TimelineEvent,
  Timex,
  TimexId,
} from './layers.ts'
import type { FormerArticle, LedgerEntry, NamedSpeaker } from './ledger.ts'
import type { Counts, EventPart, SiteInfo } from './outputs.ts'
import type { Span } from './span.ts'
import type { TellingView } from './telling.ts'

/** Site-wide ids: they stand in addresses and never change with position. */
export type QuotationSlug = string
export type EntitySlug = string
export type EventSlug = string
export type ArticleSlug = string

export interface ParagraphView extends Omit<Paragraph, 'turn' | 'rule'> {
  /** Block id in the article's page, e.g. `p-1a2b3c4d`. */
  readonly id: string
}

/** One who speaks: an entity with a page, or somebody whom one article describes but never names. */
export interface SpeakerView {
  /** Equal for the same speaker in all of the site. */
  readonly key: string
  readonly label: string
  /** Absent for an unnamed speaker. */
  readonly entity?: EntitySlug
}

export interface QuotationView {
  readonly id: QuotationSlug
  readonly article: ArticleSlug
  /** From 1, in the order in which the numbers stand in the text. */
  readonly number: number
  readonly quotation: Quotation
  readonly attribution: Attribution
  readonly speaker: SpeakerView | null
  readonly candidates: readonly SpeakerView[]
  /** The words, piece by piece. */
  readonly pieces: readonly string[]
  /** What is shown of it on its own: words in quote marks, or a report with who reports it and how. */
  readonly telling: TellingView
  readonly words: number
  /** Indexes of the first and the last sentence that hold it. */
  readonly sentences: readonly [number, number]
  /** Index into the article's paragraphs. */
  readonly paragraph: number
}

/** A mention by name of an entity that has a page. */
export interface MentionView {
  readonly mention: Mention
  readonly entity: EntitySlug
  readonly article: ArticleSlug
  /** Index into the article's sentences. */
  readonly sentence: number
}

export interface EventView {
  readonly id: EventSlug
  readonly article: ArticleSlug
  readonly event: TimelineEvent
  readonly timex: Timex | null
  /** The other end of a stretch of time. */
  readonly until: Timex | null
  /** EDTF or ISO 8601, an interval where there is another end; null for an event without a date. */
  readonly value: string | null
  /** TIMEX3 `mod` of the value. */
  readonly mod?: string
  /** For an event without a date: the limits that its words still give (EDTF, `../2015-11-24`). */
  readonly bounds: string | null
  readonly part: EventPart
  /** Where it happens: the words of the name, and the page of the place where it has one. */
  readonly place: { readonly span: Span; readonly entity: EntitySlug | null } | null
  /** The entities with pages that its words name, and the speaker who claims it. */
  readonly entities: readonly EntitySlug[]
  /** The quotation that tells of it; null when the article does so itself. */
  readonly claim: QuotationView | null
  readonly sentence: number
}

export interface DateView {
  /** Block id of its note, e.g. `d-1a2b3c4d`. */
  readonly id: string
  readonly timex: Timex
  /** The first event that has its date from these words. */
  readonly event: EventSlug | null
}

export interface ArticleView {
  readonly article: Article
  readonly doc: Annotated
  readonly url: string
  readonly headline: string
  /** True when the headline is the article's own first words, cut. */
  readonly headlineIsCut: boolean
  readonly words: number
  readonly paragraphs: readonly ParagraphView[]
  /** Site-wide id of an entity of this article; unnamed entities have none. */
  readonly slugs: ReadonlyMap<EntityId, EntitySlug>
  readonly quotations: readonly QuotationView[]
  readonly mentions: readonly MentionView[]
  /** Ends of the quotations' pieces, in order: where the page shows the number of a note. */
  readonly markers: readonly number[]
  readonly events: readonly EventView[]
  readonly dates: readonly DateView[]
  /** For each sentence the first and last one it is shown with, so that no quotation is cut. */
  readonly passages: readonly (readonly [first: number, last: number])[]
  /** Passages that tell the story in short, each by its first sentence, in text order. */
  readonly gist: readonly number[]
  readonly shares: readonly ShareView[]
  readonly mentionBy: ReadonlyMap<MentionId, Mention>
  readonly timexBy: ReadonlyMap<TimexId, Timex>
}

/** A speaker's part of all quoted words; `speaker` is null for the unattributed ones. */
export interface ShareView {
  readonly speaker: SpeakerView | null
  readonly quotations: number
  readonly words: number
  /** 0 to 1. */
  readonly share: number
}

/** Words of the article, with where they stand. */
export interface PassageView {
  readonly article: ArticleSlug
  readonly span: Span
}

export interface EntityView {
  readonly id: EntitySlug
  readonly url: string
  readonly type: EntityType
  readonly name: string
  /** Other names used, each once. */
  readonly aliases: readonly string[]
  /** Names of other articles that were taken for its own. */
  readonly joins: readonly Join[]
  /** What the articles call it, each wording once, at its first place. */
  readonly roles: readonly PassageView[]
  /** By name, in text order, article by article. */
  readonly mentions: readonly MentionView[]
  /** How many of the mentions stand in the report itself, not in a caption. */
  readonly inReport: number
  readonly articles: readonly ArticleSlug[]
  readonly by: readonly QuotationView[]
  /** Quotations by others whose words name it. */
  readonly about: readonly QuotationView[]
  /** Named in the same sentence, most often first. */
  readonly companions: readonly { readonly entity: EntitySlug; readonly sentences: number }[]
}

/** Events of one year, or (`year` null) those that go on over several. */
export interface YearGroup {
  readonly year: number | null
  /** Those of no month: of the whole year, or of several. */
  readonly own: readonly EventView[]
  /** By the month of their begin, 1 to 12. */
  readonly months: readonly { readonly month: number; readonly events: readonly EventView[] }[]
}

/** One page of a timeline that takes several. */
export interface EventPage {
  readonly url: string
  /** Its part of the address: a year, `several-years` or `undated`. */
  readonly name: string
  /** From 1, of `parts`, where it takes several pages. */
  readonly part: number
  readonly parts: number
  readonly events: readonly EventView[]
}

/** A stretch of the calendar, parted into finer ones where it holds too much for one page. */
export interface Stretch<T> {
  /** EDTF: `18XX`, `199X`, `2015`, `2015-11`. */
  readonly value: string
  /** The items that fit into no finer stretch, in the order given. */
  readonly own: readonly T[]
  readonly finer: readonly Stretch<T>[]
  /** Number of its items, those of the finer stretches included. */
  readonly total: number
}

/** A timeline on several pages: what its first page tells itself, the others in order, and where their events stand. */
export interface TimelinePages {
  readonly latest: readonly EventView[]
  readonly pages: readonly EventPage[]
  readonly places: ReadonlyMap<EventSlug, string>
}

/** Every article joined: what all pages and exports are written from. */
export interface Briefing extends AcrossArticles {
  readonly site: SiteInfo
  readonly title: string
  /** Newest first; articles without a date last. */
  readonly articles: readonly ArticleView[]
  /** Most often mentioned first. */
  readonly entities: readonly EntityView[]
  readonly quotations: readonly QuotationView[]
  /** In order of their dates. */
  readonly dated: readonly EventView[]
  /** In text order. */
  readonly undated: readonly EventView[]
  /** Null when the timeline is one page. */
  readonly timelinePages: TimelinePages | null
  /** The dated events that name an entity or that it claims, in order of their dates. */
  readonly eventsOf: ReadonlyMap<EntitySlug, readonly EventView[]>
  readonly shares: readonly ShareView[]
  /** Tint of a speaker by key, 1 to 6; speakers without one share the tint 0. */
  readonly tints: ReadonlyMap<string, number>
  readonly counts: Counts
  /** Every address ever published, sorted by path, with what became of it. */
  readonly ledger: readonly LedgerEntry[]
  /** What an address showed before, oldest first, by path; only where that differed. */
  readonly wordings: ReadonlyMap<string, readonly string[]>
  /** Former speakers of a quotation, oldest first, by its path; only where they were somebody else. */
  readonly spoke: ReadonlyMap<string, readonly (NamedSpeaker | null)[]>
  /** Other articles that stood at an article's address before, oldest first. */
  readonly othersAt: ReadonlyMap<ArticleSlug, readonly FormerArticle[]>
  /** Quotations that are gone, by what the ledger calls the article they stood in. */
  readonly goneFrom: ReadonlyMap<string, readonly LedgerEntry[]>
  /** Headlines of articles that are no longer at their address, by what the ledger calls them. */
  readonly formerArticles: ReadonlyMap<string, string>
  readonly articleBy: ReadonlyMap<ArticleSlug, ArticleView>
  readonly entityBy: ReadonlyMap<EntitySlug, EntityView>
  readonly quotationBy: ReadonlyMap<QuotationSlug, QuotationView>
  /** The quotations of a speaker, by key, in order, each once. */
  readonly bySpeaker: ReadonlyMap<string, readonly QuotationView[]>
}
