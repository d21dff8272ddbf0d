import type { Stage } from '../../model/stage.ts'
import type { Word } from '../../model/syntax.ts'
import { slice } from '../../text/spans.ts'

/** Part of speech, lemma and grammar of every token, sentence by sentence. */
export const words: Stage<'tokens', 'words'> = {
  needs: ['tokens'],
  adds: 'words',
  annotate({ article, tokens }, lexicon): Word[] {
    const found: Word[] = []
    for (let first = 0; first < tokens.length; ) {
      let end = first + 1
      while (end < tokens.length && tokens[end]!.sentence === tokens[first]!.sentence) end++
      const forms = tokens.slice(first, end).map(token => slice(article.text, token))
      for (const { upos, xpos, lemma, head, deprel } of lexicon.words.analyse(forms))
        found.push({ upos, xpos, lemma, head: head < 0 ? -1 : head + first, deprel })
      first = end
    }
    return found
  },
}
