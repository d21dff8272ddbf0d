import type { Token } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { slice } from '../../text/spans.ts'
import { tokenize } from './tokenize.ts'

export const tokens: Stage<'sentences', 'tokens'> = {
  needs: ['sentences'],
  adds: 'tokens',
  annotate({ article, sentences }, lexicon): Token[] {
    const found: Token[] = []
    for (const [sentence, span] of sentences.entries()) {
      for (const { start, end } of tokenize(slice(article.text, span), lexicon.tokens))
        found.push({ start: span.start + start, end: span.start + end, sentence })
    }
    return found
  },
}
