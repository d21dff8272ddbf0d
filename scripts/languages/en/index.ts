import type { Language } from '../../model/language.ts'
import { attributions } from './attributions.ts'
import { entities } from './entities/index.ts'
import { mentions } from './mentions/index.ts'
import { paragraphs } from './paragraphs.ts'
import { quotations } from './quotations/index.ts'
import { sentences } from './sentences.ts'
import { timexes } from './timexes.ts'
import { tokens } from './tokens.ts'

/** English: data only. */
export const english = {
  code: 'en',
  paragraphs,
  sentences,
  tokens,
  quotations,
  mentions,
  entities,
  attributions,
  timexes,
  events: {},
} satisfies Omit<Language, 'words'>
