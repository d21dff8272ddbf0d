import type { CorrectionData } from './corrections.ts'
import type { Polarity, QuotationForm, SourceKind, Stance } from './layers.ts'
import type { PictureFile } from './markup.ts'
import type { Choice, EventPart, Link, Tense } from './outputs.ts'

/** What the layouts show of a speaker: the tint is 1 to 6, the same on every page of the site; 0 for all others. */
interface SpeakerMark {
  readonly label: string
  /** One or two capitals. */
  readonly initials: string
  readonly tint: number
}

/** One who speaks in an article: the share of its quoted words, as `61 %`, and where that stands on one bar of all. */
export interface Voice extends SpeakerMark {
  /** Absent for a speaker whom the article never names. */
  readonly url?: string
  readonly share: string
  /** Of the quotations: `1, 6 to 14`. */
  readonly numbers: string
  /** In per cent of the bar, one for each form. */
  readonly stretches: readonly {
    readonly form: QuotationForm
    readonly from: number
    readonly length: number
  }[]
}

/** A quotation whose words, note or list item a page shows. */
export interface QuotationMark {
  /** Permalink id; the page is `quotes/<id>.html`, the place in the article `#q-<id>`. */
  readonly id: string
  /** Position in its article, from 1: the number its marker and its note show. */
  readonly number: number
  readonly form: QuotationForm
  /** What was done by saying it; of what is not told as said, its polarity. */
  readonly stance: Stance | Polarity
  readonly source: SourceKind
  /** Null: unattributed. */
  readonly speaker: SpeakerMark | null
  /** Address of its article. */
  readonly article: string
  /** Ids of the stories that its article belongs to; absent where there is none. */
  readonly stories?: readonly string[]
  /** True where a list shows it in part. */
  readonly long?: true
  /** In its article: true where the one before has the same speaker. */
  readonly again?: true
  /** In its article, of a report, and of words that it does not tell as said: how it is shown on its own. */
  readonly telling?: string
}

/** An event that a page lists. */
export interface EventMark {
  /** Block id of the list item. */
  readonly id: string
  readonly tense: Tense
  readonly part: EventPart
  /** Ids of the entities named in its words, and of who claims it. */
  readonly entities: readonly string[]
  /** Address of its article. */
  readonly article: string
  /** Ids of the stories that its article belongs to; absent where there is none. */
  readonly stories?: readonly string[]
}

/** One column: how many events, and the way to them. */
interface StripBar {
  /** A letter for a month, or the year. */
  readonly label: string
  /** `November 2015, 3 events`. */
  readonly title: string
  readonly url: string
  /** In pixels. */
  readonly height: number
}

/** A stretch without events, between those that have some: its years, or a month’s letter. */
interface StripGap {
  readonly gap: string
}

/** The whole time at a glance: a row of months for each year, or one row of years. */
export interface Strip {
  readonly unit: 'months' | 'years'
  readonly rows: readonly {
    /** Of the row’s year. */
    readonly label: string
    readonly url: string
    readonly about: string
    readonly bars: readonly (StripBar | StripGap)[]
  }[]
}

/** What the pages of a list say of it when it takes several pages. */
interface ListData {
  /** On a page of the list: where the list begins. */
  readonly partOf?: Link
  /** On the first page of such a list: it has a finder of names and articles. */
  readonly find?: true
}

/** What a page with quotations in lists says of them. */
interface QuotationList {
  readonly quotations: readonly QuotationMark[]
  /** Address of the feed of what it lists, without its ending; absent where there is none. */
  readonly feed?: string
}

/** What to filter a list by, menu by menu. */
type Choices<Menu extends string> = Readonly<Record<Menu, readonly Choice[]>>

/** A text to be taken elsewhere, such as a citation in one form; it holds the permalink. */
export interface CopyText {
  /** Letters and hyphens, unique on its page. */
  readonly id: string
  readonly label: string
  readonly text: string
}

/**
 * What each kind of page tells its layout beside its Markdown; null where that needs nothing. It is kept as JSON
 * beside the page (`x.page.json`), so every field has a reader in `layouts/`.
 */
export interface PageData {
  readonly briefing: QuotationList & {
    /** True where the page tells of several articles. */
    readonly several: boolean
    /** True where the heading is a whole sentence of the article. */
    readonly standfirst: boolean
    /** The one that the editor has put there. */
    readonly picture?: PictureFile
  }
  readonly article: {
    readonly language: string
    /** By what a reference manager cites it; what is absent, the source does not tell. */
    readonly citation: {
      readonly title: string
      readonly author?: string
      readonly publisher?: string
      /** `YYYY-MM-DD` */
      readonly date?: string
    }
    /** Day of publication in words; absent where it is not known. */
    readonly published?: string
    /** True where the heading is the first sentence of the text, in its place. */
    readonly standfirst: boolean
    readonly voices: readonly Voice[]
    readonly quotations: readonly QuotationMark[]
    /** For other sites to show the article; absent where the site’s address is not known. */
    readonly embed?: readonly CopyText[]
    /** Those that the article shows; absent when there are none. */
    readonly pictures?: readonly PictureFile[]
  }
  readonly timeline: ListData & {
    /** How many events each year or month has, and the way to them. */
    readonly strip: Strip | null
    readonly events: readonly EventMark[]
    readonly choices: Choices<'entities' | 'article' | 'part' | 'story'>
  }
  readonly 'quote-index': ListData &
    QuotationList & {
      readonly choices: Choices<'speaker' | 'article' | 'form' | 'stance' | 'source' | 'story'>
    }
  readonly quotation: {
    readonly form: QuotationForm
    /** `url` is absent for a speaker whom the article never names. */
    readonly speaker: (SpeakerMark & { readonly url?: string }) | null
    /** True for words that are too many for a headline. */
    readonly long?: true
    /** The words with their source, and the citations, in every form. */
    /** The picture of it, `cards/<id>.png`, in words; absent where the site has none. */
    readonly picture?: string
    readonly copies: {
      readonly quote: readonly CopyText[]
      readonly cite: readonly CopyText[]
      /** For other sites to show it; empty where the site’s address is not known. */
      readonly embed: readonly CopyText[]
    }
  }
  readonly entity: QuotationList & {
    /** The articles in which it is quoted. */
    readonly articles: readonly Choice[]
  }
  readonly 'entity-part': { readonly partOf: Link }
  readonly 'entity-index': ListData
  readonly 'article-index': ListData
  readonly story: QuotationList
  readonly 'story-index': null
  /** A page for a frame in another site; `of`: address of the page that it stands for. */
  readonly embed: { readonly of: string; readonly tint: number }
  readonly gone: null
  /** `to`: address of the page to go to. */
  readonly moved: { readonly to: string }
  readonly about: null
  readonly fields: null
  readonly search: null
  readonly check: null
  readonly 'unnamed-sources': ListData & QuotationList
  readonly corrections: null
  readonly 'not-found': null
}

/** A quotation as a picture tells it; plain text on one line each. */
export interface CardFacts {
  /** Shortened at a sentence where they are many; a report with its reporting words. */
  readonly words: string
  /** Of the words, what stands around them: `quoted`, `reported, a denial`. */
  readonly kind: string
  readonly who: string
  readonly role: string | null
  /** Headline, publisher and day of its article. */
  readonly source: string
  /** Of the speaker, 0 to 6. */
  readonly tint: number
}

/** How another site shows a page of this one. */
export interface Frame {
  /** Plain text. */
  readonly title: string
  /** HTML of the frame, with a link to the page that it stands for. */
  readonly html: string
  /** In pixels. */
  readonly height: number
}

/** What some kinds of page pass to the exports and to the check of permanence; it is never written. */
export interface ExportFacts {
  /** `events`: ids of all events with a place on the page, those that are gone included. */
  readonly timeline: { readonly events: readonly string[] }
  readonly corrections: { readonly corrections: readonly CorrectionData[] }
  /** Null for a page that only tells that something is gone. */
  readonly embed: { readonly frame: Frame | null }
  /** Null where the site has no pictures of quotations. */
  readonly quotation: { readonly card: CardFacts | null }
}
