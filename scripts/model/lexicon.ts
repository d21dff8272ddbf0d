import type { AttributionLexicon } from './lexicon/attributions.ts'
import type { EntityLexicon } from './lexicon/entities.ts'
import type { EventLexicon } from './lexicon/events.ts'
import type { MentionLexicon } from './lexicon/mentions.ts'
import type { ParagraphLexicon } from './lexicon/paragraphs.ts'
import type { PassageLexicon } from './lexicon/passages.ts'
import type { QuotationLexicon } from './lexicon/quotations.ts'
import type { SentenceLexicon } from './lexicon/sentences.ts'
import type { TimexLexicon } from './lexicon/timexes.ts'
import type { TokenLexicon } from './lexicon/tokens.ts'
import type { WordLexicon } from './lexicon/words.ts'

/** Every English word a stage may ask for: data, one part for each layer that needs some. */
export interface Lexicon {
  /** BCP 47 tag, e.g. `en`. */
  readonly code: string
  readonly paragraphs: ParagraphLexicon
  readonly sentences: SentenceLexicon
  readonly tokens: TokenLexicon
  readonly words: WordLexicon
  readonly passages: PassageLexicon
  readonly quotations: QuotationLexicon
  readonly mentions: MentionLexicon
  readonly entities: EntityLexicon
  readonly attributions: AttributionLexicon
  readonly timexes: TimexLexicon
  readonly events: EventLexicon
}
