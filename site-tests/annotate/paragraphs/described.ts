import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import type { Stanza } from '../../stanzas.ts'

/** `heading: The mill burned`, one line a paragraph; ⏎ for a line end. */
export function described({ input }: Stanza): string {
  const { article, paragraphs } = segmented(input)
  return paragraphs
    .map(paragraph => `${paragraph.role}: ${slice(article.text, paragraph).replaceAll('\n', '⏎')}`)
    .join('\n')
}
