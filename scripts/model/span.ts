/** Half-open range of UTF-16 code units into an article's frozen text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** At least one span, in text order, none touching another: the pieces of an interrupted quotation. */
export type Spans = readonly [Span, ...Span[]]

/** Names the rule or the model that made an annotation, as `layer/rule-name`, e.g. `quotations/cue-after`. */
export type RuleId = string

/** What every annotation carries, so that the site and `explain` can say why it is there. */
export interface Evidence {
  readonly rule: RuleId
}
