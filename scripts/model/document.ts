import type { Article } from './article.ts'
import type { Effect } from './corrections.ts'
import type {
  Attribution,
  Entity,
  Mention,
  Paragraph,
  Passage,
  Problem,
  Quotation,
  Sentence,
  TimelineEvent,
  Timex,
  Token,
} from './layers.ts'
import type { Word } from './syntax.ts'

/** Stand-off layers over one frozen text, in the order in which the pipeline adds them. */
export interface Layers {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly passages: readonly Passage[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly timexes: readonly Timex[]
  readonly events: readonly TimelineEvent[]
  readonly problems: readonly Problem[]
}

export type LayerName = keyof Layers

/** An article with some of its layers. */
export type With<L extends LayerName> = { readonly article: Article } & Pick<Layers, L>

/** What the pipeline returns; `effects` tells what an editor has changed in it. */
export type Annotated = With<LayerName> & { readonly effects?: readonly Effect[] }
