import type { Evident } from '../../model/stage.ts'

/** @param finds every mention of the evidence with its type: `person Ana Bell` */
const evidence = (name: string, text: string, finds: string): Evident => ({
  id: `mentions/${name}`,
  example: { text, finds },
})

/** What mentions name as their evidence before any repair: the trained recogniser, a source, a label, a noun, a pronoun. */
export const evident: readonly Evident[] = [
  evidence('recognised', 'Ana Bell came to Paris in May.', 'person Ana Bell; place Paris'),
  evidence('speaker', '“We go,” said Old Ferry.', 'person Old Ferry'),
  evidence(
    'label',
    'TOM REED: Why?\n\nANA BELL: It was late.\n\nTOM REED: I see.',
    'person TOM REED; person ANA BELL; person TOM REED',
  ),
  evidence('description', 'Ana Bell met the mayor on Monday.', 'person the mayor'),
  evidence('pronoun', 'Ana Bell came. She was late.', 'person She'),
]

/** What repairs name as their evidence beside their own names. In the text, names that are known before stand in brackets. */
export const besideRepairs: readonly Evident[] = [
  evidence('surname', '[Ana Wick|person] came. [Wick|place] left.', 'person Wick'),
  evidence('again', '[Ana Wick|person] came. Then Ana Wick left.', 'person Ana Wick'),
]
