import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import type { Stanza } from '../../stanzas.ts'

/** The tokens with spaces between, one line a sentence. */
export function described({ input }: Stanza): string {
  const { article, sentences, tokens } = segmented(input)
  return sentences
    .map((_, i) =>
      tokens
        .filter(token => token.sentence === i)
        .map(token => slice(article.text, token))
        .join(' '),
    )
    .join('\n')
}
