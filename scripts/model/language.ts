import type { AttributionLanguage } from './language/attributions.ts'
import type { EntityLanguage } from './language/entities.ts'
import type { EventLanguage } from './language/events.ts'
import type { MentionLanguage } from './language/mentions.ts'
import type { ParagraphLanguage } from './language/paragraphs.ts'
import type { QuotationLanguage } from './language/quotations.ts'
import type { SentenceLanguage } from './language/sentences.ts'
import type { TimexLanguage } from './language/timexes.ts'
import type { TokenLanguage } from './language/tokens.ts'
import type { WordLanguage } from './language/words.ts'

/** Everything a stage may know about a language: data, one part for each layer that needs some. */
export interface Language {
  /** BCP 47 tag, e.g. `en`. */
  readonly code: string
  readonly paragraphs: ParagraphLanguage
  readonly sentences: SentenceLanguage
  readonly tokens: TokenLanguage
  readonly words: WordLanguage
  readonly quotations: QuotationLanguage
  readonly mentions: MentionLanguage
  readonly entities: EntityLanguage
  readonly attributions: AttributionLanguage
  readonly timexes: TimexLanguage
  readonly events: EventLanguage
}
