import type { Language } from '../../model/language.ts'
import type { Models } from '../../model/models.ts'
import { attributions } from './attributions.ts'
import { entities } from './entities/index.ts'
import { events } from './events.ts'
import { mentions } from './mentions/index.ts'
import { paragraphs } from './paragraphs.ts'
import { quotations } from './quotations/index.ts'
import { sentences } from './sentences.ts'
import { timexes } from './timexes.ts'
import { tokens } from './tokens.ts'

/** English: data, and the trained models handed in. */
export const english = (models: Models): Language => ({
  code: 'en',
  words: models.words,
  paragraphs,
  sentences,
  tokens,
  quotations,
  mentions: { ...mentions, recogniser: models.names },
  entities: { ...entities, antecedents: models.antecedents },
  attributions,
  timexes,
  events,
})
