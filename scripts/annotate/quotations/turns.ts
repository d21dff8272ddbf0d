import type { Paragraph } from '../../model/layers.ts'
import type { Candidate } from './select.ts'

/** The rules of speech without quote marks; the paragraphs tell where it is. */
export const TURN = 'quotations/turn'
export const POST = 'quotations/post'

/** The turns of transcripts and interviews, and the embedded posts, each as a quotation of whom its label names. */
export const turnsOf = (paragraphs: readonly Paragraph[]): (Candidate & { readonly polarity: undefined })[] =>
  paragraphs.flatMap(({ turn }) =>
    turn
      ? [
          {
            content: turn.words,
            source: turn.label,
            polarity: undefined,
            rule: turn.kind === 'turn' ? TURN : POST,
          },
        ]
      : [],
  )
