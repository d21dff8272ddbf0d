/** What the stage `paragraphs` needs to know of a language. */
export interface ParagraphLanguage {
  /** Words that open a picture's caption or credit line, before a colon: `Image`, `Photograph`. */
  readonly captionLabels: readonly string[]
}
