import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'

// Dotted abbreviations, numbers with their marks, words with inner apostrophes or hyphens, then single signs.
const TOKEN = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*|\S/gu

/** Parts a word from the clitics at its end: `Hollande's` → `Hollande`, `'s`. */
function parts(word: string, clitics: readonly string[]): number[] {
  const plain = word.toLowerCase().replaceAll('’', "'")
  const clitic = clitics.find(ending => plain.endsWith(ending) && plain.length > ending.length)
  return clitic ? [word.length - clitic.length, word.length] : [word.length]
}

function tokenize(text: string, span: Span, clitics: readonly string[]): Span[] {
  const found: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    let start = span.start + match.index
    for (const cut of parts(match[0], clitics)) {
      const end = span.start + match.index + cut
      found.push({ start, end })
      start = end
    }
  }
  return found
}

export const tokens: Stage<'sentences', 'tokens'> = {
  needs: ['sentences'],
  adds: 'tokens',
  annotate({ article, sentences }, language): Token[] {
    return sentences.flatMap((sentence, index) =>
      tokenize(article.text, sentence, language.tokens.clitics).map(span => ({ ...span, sentence: index })),
    )
  },
}
