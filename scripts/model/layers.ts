import type { Evidence, Span, Spans } from './span.ts'

/**
 * `caption` belongs to a picture and is not part of the report: nobody speaks there. `pull-quote` repeats words of the
 * text, to be seen from afar: they are not said a second time.
 */
export type ParagraphRole = 'body' | 'heading' | 'caption' | 'pull-quote'

/** Speech set without quote marks: a turn in a transcript or an interview, or an embedded post. */
export interface Turn {
  readonly kind: 'turn' | 'post'
  /** Names who speaks: `ANA BELL, MAYOR`, before the words; the name of an account, after them. */
  readonly label: Span
  /** What is said; for a turn, on into the paragraphs up to the next label. */
  readonly words: Spans
}

export interface Paragraph extends Span, Evidence {
  readonly role: ParagraphRole
  /** Of a pull quote: where the text has its words. */
  readonly repeats?: Span
  /** The turn or the post that begins in it. */
  readonly turn?: Turn
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number
}

/** A word, a number or one punctuation mark. Clitics are tokens of their own: `Hollande|'s`, `do|n't`. */
export interface Token extends Span {
  /** Index into `sentences`. */
  readonly sentence: number
}

/**
 * What words between quote marks are, as far as they and their surroundings tell. What nobody is said to have said
 * is a quotation only when it is `speech`; a `phrase` is the narration's own, in marks.
 */
export type PassageKind = 'speech' | 'title' | 'sign' | 'name' | 'term' | 'phrase' | 'caption'

/** Words between quote marks, as the marks part them from the rest. `start` and `end` leave the marks out. */
export interface MarkedWords extends Span {
  /** The same with the marks. */
  readonly outer: Span
  /** False when the paragraph ends, or another passage opens, before the closing mark. */
  readonly closed: boolean
  /** Between single marks, as titles, nicknames and quotations within quotations often are. */
  readonly single: boolean
  /** What stands between marks inside this one. */
  readonly inner: readonly MarkedWords[]
}

/** Words between quote marks. One that no quotation holds is taken for what `kind` says. */
export interface Passage extends MarkedWords, Evidence {
  readonly kind: PassageKind
}

export type QuotationForm = 'direct' | 'indirect' | 'mixed'
/** `negated`: “did not say that …”; `hypothetical`: “would say that …”, “if she says that …”. */
export type Polarity = 'negated' | 'hypothetical'

/** Position in `quotations`, as `q0`, `q1`, …: good inside one document only; permalinks are made in briefing/. */
export type QuotationId = `q${number}`
export type MentionId = `m${number}`
/** Position in `entities`, as `e0`, `e1`, …: good inside one document only. */
export type EntityId = `e${number}`
export type TimexId = `t${number}`
export type EventId = `v${number}`

/** Content + cue + source. Content excludes outer quote marks, cue excludes auxiliaries, source is words. */
export interface Quotation extends Evidence {
  readonly id: QuotationId
  readonly form: QuotationForm
  readonly content: Spans
  readonly cue?: Span
  readonly source?: Span
  /** Set when the article does not tell that this was said: that it was not, or only that it may be. */
  readonly polarity?: Polarity
  /** The quotation that this one stands inside. */
  readonly within?: QuotationId
}

export type EntityType = 'person' | 'organization' | 'place' | 'event'

/** Words that refer. `span` of a name excludes titles and articles: `President [Barack Obama]`. */
export interface Mention extends Evidence {
  readonly id: MentionId
  readonly span: Span
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly type: EntityType
}

/** A role or description the article's own words give an entity: `[French counterpart] Francois Hollande`. */
export interface Role extends Evidence {
  readonly span: Span
}

/** One step of evidence: `mention` (`he`) means the same as `antecedent` (`Obama`). */
interface Link extends Evidence {
  readonly mention: MentionId
  readonly antecedent: MentionId
}

/** One participant of the story: every mention that refers to it, in text order. */
export interface Entity extends Evidence {
  readonly id: EntityId
  readonly type: EntityType
  /** The fullest name the article uses; for an entity never named, its first description. */
  readonly name: string
  /** False when only descriptions or pronouns refer to it: such an entity gets no page. */
  readonly named: boolean
  /** The other names used, each once, in text order. */
  readonly aliases: readonly string[]
  readonly mentions: readonly MentionId[]
  readonly roles: readonly Role[]
  /**
   * Why the mentions belong together: following `antecedent` from a pronoun or a description leads to a
   * name where there is one. Every mention but one has one link; the order is that of the evidence's strength.
   */
  readonly links: readonly Link[]
  /** Mentions in no entity that may mean this one, but as well another that lists them too. */
  readonly possible: readonly MentionId[]
  /** For a group (`the two leaders`): who belongs to it. */
  readonly members?: readonly EntityId[]
}

/**
 * Whose words they are. `person`: somebody named; `body`: an organisation, a court, a paper, a country; `described`: people
 * without a name, `a senior official`; `document`: a report or a letter as the source itself.
 */
export type SourceKind = 'person' | 'body' | 'described' | 'document' | 'unknown'

/** What the reporting words make of what is said. */
export type Stance =
  | 'says'
  | 'asks'
  | 'denies'
  | 'confirms'
  | 'promises'
  | 'warns'
  | 'urges'
  | 'refuses'
  | 'accuses'
  | 'praises'
  | 'criticises'
  | 'agrees'
  | 'other'

/** `statement`: what was said is told, as a clause or in its very words; `mention`: only that, or of what, somebody spoke. */
export type Weight = 'statement' | 'mention'

/** One fact of an attribution, and the words it rests on where some tell it. */
export interface Fact<V> extends Evidence {
  readonly value: V
  readonly span?: Span
}

/** Words of the article that tell something of a source. */
export interface Wording extends Evidence {
  readonly span: Span
}

/** Joins a quotation's source (words) to its speaker (an entity), and tells what sort of report it is. */
export interface Attribution extends Evidence {
  readonly quotation: QuotationId
  readonly speaker: EntityId | null
  /** The chain of evidence, from the source words to a name: `he` → `Hollande`. Empty when unattributed. */
  readonly via: readonly MentionId[]
  /** `stated`: the source is a name. `implied`: through a pronoun, a role or a run of remarks. */
  readonly certainty: 'stated' | 'implied' | 'unknown'
  /** Those who were considered and could not be told apart (only when `unknown`). */
  readonly candidates: readonly EntityId[]
  readonly sourceKind: Fact<SourceKind>
  readonly stance: Fact<Stance>
  readonly weight: Fact<Weight>
  /** The source's role as worded: `the mayor of Oldhaven`, `a senior official`. */
  readonly role?: Wording
  /** Why its name is withheld, as worded: `spoke on condition of anonymity because …`. */
  readonly reason?: Wording
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression (TIMEX3). */
export interface Timex extends Evidence {
  readonly id: TimexId
  readonly span: Span
  readonly type: TimexType
  /** EDTF, an ISO 8601 week (`2015-W48`) or an ISO 8601 duration; null when the words cannot be resolved. */
  readonly value: string | null
  /** The TIMEX3 `value` (TimeML 1.2.1), which also names parts of the day, sets and vague references. */
  readonly timex3: string | null
  /** TIMEX3 `mod`: `START` for early, `MID`, `END`, `APPROX`, `MORE_THAN` … The value is that of the whole. */
  readonly mod?: string
  /** What a relative expression was resolved against; null for an absolute one. */
  readonly anchor: 'DCT' | TimexId | null
}

/** Where something happens: the name of a place, with the preposition of `near Warsaw`. */
export interface Place extends Evidence {
  readonly span: Span
}

/** A clause that happens at a time, or (`when: null`) one whose date the words do not give. */
export interface TimelineEvent extends Evidence {
  readonly id: EventId
  /** The words it rests on. */
  readonly span: Span
  readonly when: TimexId | null
  /** The other end, when it goes on for a stretch of time: `from 2010 to 2012`. */
  readonly until?: TimexId
  /** Where the same event is told again. */
  readonly also?: readonly Span[]
  readonly tense: 'past' | 'present' | 'future'
  readonly participants: readonly EntityId[]
  readonly place?: Place
  /** The quotation it is said in: then its speaker claims it, not the writer. */
  readonly claimedIn?: QuotationId
}

/** A doubt for the editor: where, what is not settled, what to do. */
export interface Problem extends Evidence {
  readonly span: Span
  readonly message: string
  readonly advice: string
}
