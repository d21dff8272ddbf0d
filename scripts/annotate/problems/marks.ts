import type { Paragraph, Passage } from '../../model/layers.ts'
import { indexAt, within } from '../../text/spans.ts'
import { doubt } from './doubt.ts'

/** A quotation of several paragraphs opens its mark again at each, or goes on and closes it once. */
const goesOn = (passages: readonly Passage[], next: Paragraph | undefined): boolean =>
  next !== undefined && within(passages, next)[0]?.outer.start === next.start

/** True for a passage that has no opening mark of its own. */
const isUnopened = ({ start, outer }: Passage): boolean => start === outer.start

/** Doubts about quotation marks. */
export const markRules = [
  doubt('mark-never-closed', 'He said: {“We go at dawn.}', ({ doc: { paragraphs, passages } }) =>
    passages
      .filter(({ closed }) => !closed)
      .flatMap(passage => {
        const at = indexAt(paragraphs, passage.start)
        const last = passage.outer.end === paragraphs[at]?.end
        if (last && goesOn(passages, paragraphs[at + 1])) return []
        return [
          {
            span: passage.outer,
            message: 'This quotation mark is never closed.',
            advice: 'Compare with the source and add the missing mark to the article.',
          },
        ]
      }),
  ),
  doubt('mark-never-opened', '{We go at dawn,”} he said.', ({ doc: { paragraphs, passages } }) =>
    passages.filter(isUnopened).flatMap(passage => {
      const at = indexAt(paragraphs, passage.start)
      const before = paragraphs[at - 1] && within(passages, paragraphs[at - 1]!).at(-1)
      if (before && !before.closed && before.outer.end === paragraphs[at - 1]!.end) return []
      return [
        {
          span: passage.outer,
          message: 'Nothing opens this quotation; it is taken to begin with the paragraph.',
          advice: 'Compare with the source and add the missing mark to the article.',
        },
      ]
    }),
  ),
]
