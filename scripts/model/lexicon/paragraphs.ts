/** What the stage `paragraphs` asks of the lexicon. */
export interface ParagraphLexicon {
  /** Words that open a picture's caption or credit line, before a colon: `Image`, `Photograph`. Lower case. */
  readonly captionLabels: ReadonlySet<string>
  /** Matches a picture's credit at the end of a caption: `Photograph: Ana Bell/Harbour News`. */
  readonly credit: RegExp
  /** Labels before a colon that name no speaker: `update`, `note`. Lower case. */
  readonly notSpeakers: ReadonlySet<string>
  /** Labels of whoever asks and answers: `q`, `answer`. Lower case. */
  readonly askers: ReadonlySet<string>
  /** Matches words by which a speaker means himself or a hearer: `I`, `you`. */
  readonly addressing: RegExp
}
