import type { Span } from './span.ts'

/** A slice of the article in which a quotation stands on its own. */
export interface TellingView extends Span {
  /** Its words, pronouns explained in brackets: `he [Tom Reed] denied that he had left`. */
  readonly words: string
  /** Behind the pronoun that stands for the speaker, and whom it means. */
  readonly explained?: { readonly at: number; readonly name: string }
  /** Offsets into `words` between which source and cue stand; equal where there are none. */
  readonly needed: Span
}
