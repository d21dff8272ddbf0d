import type { Paragraph } from '../../model/layers.ts'
import type { Evident } from '../../model/stage.ts'
import type { Candidate } from './select.ts'

/** What a turn of a transcript or an interview says; the paragraphs tell where it is. */
export const turn: Evident = {
  id: 'quotations/turn',
  example: {
    text: 'TOM REED: Why?\n\nANA BELL: It was late.\n\nTOM REED: I see.',
    finds: 'TOM REED | - | Why?; ANA BELL | - | It was late.; TOM REED | - | I see.',
  },
}

/** What an embedded post says. */
export const post: Evident = {
  id: 'quotations/post',
  example: {
    text: 'Thank you! — Ana Bell (@anabell) May 3, 2019\n\nThe mayor left.',
    finds: 'Ana Bell | - | Thank you!',
  },
}

/** The turns of transcripts and interviews, and the embedded posts, each as a quotation of whom its label names. */
export const turnsOf = (paragraphs: readonly Paragraph[]): (Candidate & { readonly polarity: undefined })[] =>
  paragraphs.flatMap(({ turn: spoken }) =>
    spoken
      ? [
          {
            content: spoken.words,
            source: spoken.label,
            polarity: undefined,
            rule: spoken.kind === 'turn' ? turn.id : post.id,
          },
        ]
      : [],
  )
