import type { Lexicon } from '../../model/lexicon.ts'
import type { Models } from '../../model/models.ts'
import { attributions } from './stages/attributions.ts'
import { entities } from './stages/entities.ts'
import { events } from './stages/events.ts'
import { mentions } from './stages/mentions.ts'
import { paragraphs } from './stages/paragraphs.ts'
import { passages } from './stages/passages.ts'
import { quotations } from './stages/quotations.ts'
import { sentences } from './stages/sentences.ts'
import { timexes } from './stages/timexes.ts'
import { tokens } from './stages/tokens.ts'

/** English: data, and the trained models handed in. */
export const english = (models: Models): Lexicon => ({
  code: 'en',
  words: models.words,
  paragraphs,
  sentences,
  tokens,
  passages,
  quotations,
  mentions: { ...mentions, recogniser: models.names },
  entities: { ...entities, antecedents: models.antecedents },
  attributions,
  timexes,
  events,
})
