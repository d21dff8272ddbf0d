import type { Language } from '../../model/language.ts'
import { mentions } from './mentions/index.ts'
import { sentences } from './sentences.ts'

/** English: data only. */
export const english = {
  code: 'en',
  paragraphs: {
    captionLabels: ['image', 'images', 'photo', 'photos', 'photograph', 'picture', 'caption', 'file'],
  },
  sentences,
  tokens: { clitics: ["n't", "'s", "'re", "'ve", "'ll", "'m", "'d"] },
  quotations: {},
  mentions,
  entities: {},
  attributions: {},
  timexes: {},
  events: {},
} satisfies Omit<Language, 'words'>
