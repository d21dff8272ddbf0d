import type { QuotationLexicon } from '../../model/lexicon/quotations.ts'
import type { Span } from '../../model/span.ts'
import type { Rule } from '../../model/stage.ts'
import type { Grammar } from '../../text/syntax.ts'
import type { Frame } from './frames.ts'
import type { Cue } from './grammar/cues.ts'
import type { Item } from './items.ts'

/** What a rule looks at: one sentence of the narration, with its neighbours. */
export interface Context {
  readonly text: string
  readonly frames: readonly Frame[]
  readonly at: number
  /** The items of this sentence, and its reporting verbs in order. */
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly lexicon: QuotationLexicon
  readonly grammar: Grammar
}

/** What a rule finds: content, cue and source, before overlaps are settled. */
export interface Found {
  readonly content: readonly Span[]
  readonly cue?: Span
  readonly source?: Span
}

export type QuotationRule = Rule<Context, Found>
