import { slice } from '../../../scripts/text/spans.ts'
import { segmented } from '../../segmented.ts'
import { testStanzas } from '../../stanzas.ts'

testStanzas(import.meta.dirname, ({ input }) => {
  const { article, paragraphs } = segmented(input)
  return paragraphs
    .map(paragraph => `${paragraph.role}: ${slice(article.text, paragraph).replaceAll('\n', '⏎')}`)
    .join('\n')
})
