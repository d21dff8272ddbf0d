import type { SentenceLanguage } from '../../model/language/sentences.ts'
import type { Sentence } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { trimmed } from '../../text/spans.ts'

const LAST_WORD = /([\p{L}\p{N}.]+)\.\s*$/u
const INITIAL = /^\p{Lu}$/u
const STARTS_LOW = /^["'“‘(]*\p{Ll}/u

/** True when the text before a proposed boundary shows that the sentence goes on after it. */
function goesOn(before: string, after: string, language: SentenceLanguage): boolean {
  if (STARTS_LOW.test(after)) return true
  const word = LAST_WORD.exec(before.slice(-24))?.[1]
  if (word === undefined) return false
  return INITIAL.test(word) || language.openAbbreviations.has(word)
}

function split(text: string, segmenter: Intl.Segmenter, language: SentenceLanguage): Span[] {
  const found: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1)
    if (last && goesOn(text.slice(last.start, last.end), segment, language)) {
      found[found.length - 1] = { start: last.start, end: index + segment.length }
    } else found.push({ start: index, end: index + segment.length })
  }
  return found
}

export const sentences: Stage<'paragraphs', 'sentences'> = {
  needs: ['paragraphs'],
  adds: 'sentences',
  annotate({ article, paragraphs }, language): Sentence[] {
    const segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' })
    return paragraphs.flatMap((paragraph, index) =>
      split(article.text.slice(paragraph.start, paragraph.end), segmenter, language.sentences)
        .map(({ start, end }) =>
          trimmed(article.text, { start: paragraph.start + start, end: paragraph.start + end }),
        )
        .filter(span => span.end > span.start)
        .map(span => ({ ...span, paragraph: index })),
    )
  },
}
