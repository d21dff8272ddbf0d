import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import { testStanzas } from '../../stanzas.ts'

testStanzas(import.meta.dirname, ({ input }) => {
  const { article, sentences, tokens } = segmented(input)
  return sentences
    .map((_, i) =>
      tokens
        .filter(token => token.sentence === i)
        .map(token => slice(article.text, token))
        .join(' '),
    )
    .join('\n')
})
