import type { Sentence } from '../../model/layers.ts'
import type { SentenceLexicon } from '../../model/lexicon/sentences.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { trimmed } from '../../text/spans.ts'
import { endsSentence } from './boundaries.ts'
import { unmarkedStarts } from './unmarked.ts'

// A run of marks that may end a sentence, and what closes behind it (`decision.”[3]`; a low “ may close too).
// Ideographic marks need no space after them.
const MARK = /([.!?…]+)(?:["'”’»)\]]|“(?=\s))*(?: ?\[\d{1,3}\])*|[。！？]+[」』）”’]*/g

/** Offsets of sentence ends after a mark, in one paragraph's text. */
function markedEnds(text: string, lexicon: SentenceLexicon): number[] {
  const ends: number[] = []
  let start = 0
  for (const match of text.matchAll(MARK)) {
    const mark = match.index
    const after = mark + match[0].length
    let next = after
    while (next < text.length && /\s/.test(text[next]!)) next++
    const ideographic = match[1] === undefined
    if (!ideographic && !endsSentence({ text, mark, after, next }, start, lexicon)) continue
    ends.push(after)
    start = after
  }
  return ends
}

/** The sentences of one paragraph: half-open spans that cover it. */
function split(text: string, lexicon: SentenceLexicon): Span[] {
  const cuts = [...markedEnds(text, lexicon), ...unmarkedStarts(text, lexicon), text.length]
  cuts.sort((a, b) => a - b)
  return cuts.map((end, i) => ({ start: cuts[i - 1] ?? 0, end }))
}

export const sentences: Stage<'paragraphs', 'sentences'> = {
  needs: ['paragraphs'],
  adds: 'sentences',
  annotate({ article, paragraphs }, lexicon): Sentence[] {
    const { text } = article
    const found: Sentence[] = []
    for (const [paragraph, span] of paragraphs.entries()) {
      for (const part of split(text.slice(span.start, span.end), lexicon.sentences)) {
        const { start, end } = trimmed(text, { start: span.start + part.start, end: span.start + part.end })
        if (end > start) found.push({ start, end, paragraph })
      }
    }
    return found
  },
}
