import type { Annotated } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { normalizedWords } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'

const MOST = 3
/** Of the words looked for, how many a passage must share to be worth showing. */
const LEAST = 0.3

/** The sentences that share most of some words, the likeliest first; linear in the text. */
export function nearestSentences({ article, sentences }: Annotated, words: string): Span[] {
  const wanted = new Set(normalizedWords(words).split(' '))
  return sentences
    .map(sentence => {
      const here = new Set(normalizedWords(slice(article.text, sentence)).split(' '))
      return { sentence, shared: [...wanted].filter(word => here.has(word)).length / wanted.size }
    })
    .filter(({ shared }) => shared >= LEAST)
    .sort((a, b) => b.shared - a.shared || a.sentence.start - b.sentence.start)
    .slice(0, MOST)
    .map(({ sentence: { start, end } }) => ({ start, end }))
}

const STEM = 4

/** Names with a word that begins like one of `name`, or else all of them, at most `most`. */
export function nearestNames(name: string, names: readonly string[], most = 8): string[] {
  const stems = (words: string) =>
    normalizedWords(words)
      .split(' ')
      .map(word => word.slice(0, STEM))
  const wanted = stems(name)
  const alike = names.filter(other => stems(other).some(stem => wanted.includes(stem)))
  return (alike.length > 0 ? alike : names).slice(0, most)
}
