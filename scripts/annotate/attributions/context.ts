import type { With } from '../../model/document.ts'
import type { Attribution, Entity, Mention, MentionId, Quotation, QuotationId } from '../../model/layers.ts'
import type { AttributionLexicon } from '../../model/lexicon/attributions.ts'
import type { Span } from '../../model/span.ts'
import type { Rule } from '../../model/stage.ts'
import type { Withheld } from './withheld.ts'

export type Needs = 'paragraphs' | 'sentences' | 'tokens' | 'words' | 'quotations' | 'mentions' | 'entities'

/** The document as the rules see it, with what has been settled for the quotations before this one. */
export interface Story {
  readonly doc: With<Needs>
  readonly lexicon: AttributionLexicon
  readonly quotationById: ReadonlyMap<QuotationId, Quotation>
  readonly mentionById: ReadonlyMap<MentionId, Mention>
  readonly entityOf: ReadonlyMap<MentionId, Entity>
  /** Those whom a mention without an entity may mean. */
  possible(mention: MentionId): readonly Entity[]
  /** The mentions that start inside a span, in text order. */
  mentionsIn(span: Span): Mention[]
  /** Where the article tells why a name is withheld, in text order. */
  readonly withheld: readonly Withheld[]
  /** Index of the paragraph around an offset. */
  paragraphAt(offset: number): number
}

/** One quotation in its place. */
export interface Case {
  readonly story: Story
  readonly quotation: Quotation
  /** The attributions of the quotations before it, in text order. */
  readonly settled: readonly Attribution[]
}

/** What a rule concludes. */
export type Verdict = Pick<Attribution, 'speaker' | 'via' | 'certainty' | 'candidates'>

export type AttributionRule = Rule<Case, Verdict>
