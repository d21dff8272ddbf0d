import type { Language } from '../../model/language.ts'
import { mentions } from './mentions/index.ts'
import { quotations } from './quotations/index.ts'
import { sentences } from './sentences.ts'
import { tokens } from './tokens.ts'

/** English: data only. */
export const english = {
  code: 'en',
  paragraphs: {
    captionLabels: ['image', 'images', 'photo', 'photos', 'photograph', 'picture', 'caption', 'file'],
  },
  sentences,
  tokens,
  quotations,
  mentions,
  entities: {},
  attributions: {},
  timexes: {},
  events: {},
} satisfies Omit<Language, 'words'>
