/** What the stage `paragraphs` needs to know of a language. */
export interface ParagraphLanguage {
  /** Words that open a picture's caption or credit line, before a colon: `Image`, `Photograph`. Lower case. */
  readonly captionLabels: ReadonlySet<string>
  /** Matches a picture's credit at the end of a caption: `Photograph: Ana Bell/Harbour News`. */
  readonly credit: RegExp
}
