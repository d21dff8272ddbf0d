import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import type { Stanza } from '../../stanzas.ts'

/** One line a sentence; ⏎ for a line end. */
export function described({ input }: Stanza): string {
  const { article, sentences } = segmented(input)
  return sentences.map(sentence => slice(article.text, sentence).replaceAll('\n', '⏎')).join('\n')
}
