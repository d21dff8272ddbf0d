import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import { testStanzas } from '../../stanzas.ts'

testStanzas(import.meta.dirname, ({ input }) => {
  const { article, sentences } = segmented(input)
  return sentences.map(sentence => slice(article.text, sentence).replaceAll('\n', '⏎')).join('\n')
})
