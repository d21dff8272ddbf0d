import type { ArticleView, EventView } from '../model/briefing.ts'
import type { Span } from '../model/span.ts'
import type { Word } from '../model/syntax.ts'
import { firstIndex } from '../text/search.ts'
import { overlaps, slice } from '../text/spans.ts'
import { grammarOf, relation, subtree } from '../text/syntax.ts'

/** The words of an event as they are compared; lemmas in lower case, without those of its dates. */
export interface EventWords {
  /** Of the clause, what happens. */
  readonly verb: string
  readonly isNegated: boolean
  /** The words of who or what does it, or has it done to it: empty for a pronoun, or where there is none. */
  readonly subject: ReadonlySet<string>
  readonly passive: boolean
  readonly content: ReadonlySet<string>
  /** Those of the content that stand in names. */
  readonly proper: ReadonlySet<string>
}

const CONTENT: ReadonlySet<Word['upos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])
const PASSIVE = 'nsubj:pass'

/** The words that begin in a span, by number; none where an article has no grammar. */
function wordsIn({ tokens, words }: ArticleView['doc'], { start, end }: Span): number[] {
  const from = firstIndex(words.length, i => tokens[i]!.start >= start)
  const to = firstIndex(words.length, i => tokens[i]!.start >= end)
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Reads the words of an article's events. @returns null for an event whose clause has no verb, or no grammar */
export function eventWordsOf({ doc }: ArticleView): (view: EventView) => EventWords | null {
  const { tokens, words, timexes } = doc
  const grammar = grammarOf(words)
  const dates = timexes.map(({ span }) => span)
  const lemma = (i: number) => words[i]!.lemma.toLowerCase()
  const isDate = (i: number) => dates.some(span => overlaps(span, tokens[i]!))
  return ({ event: { span } }) => {
    const own = wordsIn(doc, span)
    const inside = new Set(own)
    const verb = own.find(i => words[i]!.upos === 'VERB' && !inside.has(words[i]!.head))
    if (verb === undefined) return null
    const children = grammar.children(verb)
    const subject = children.find(i => relation(words[i]!.deprel) === 'nsubj')
    const range = subject === undefined ? null : subtree(grammar, subject)
    const content = own.filter(i => CONTENT.has(words[i]!.upos) && !isDate(i))
    return {
      verb: lemma(verb),
      isNegated: children.some(i => words[i]!.xpos === 'RB' && /^(?:n[’']?t|not|never)$/.test(lemma(i))),
      subject: new Set(content.filter(i => range && i >= range.first && i < range.end).map(lemma)),
      passive: subject !== undefined && words[subject]!.deprel === PASSIVE,
      content: new Set(content.map(lemma)),
      proper: new Set(content.filter(i => words[i]!.upos === 'PROPN').map(lemma)),
    }
  }
}

/** Numbers in figures of the sentence that tells of an event, `12 people`, by the noun that they count; those of dates are left out. */
export function numbersIn(
  { doc, article }: ArticleView,
  { sentence }: EventView,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const i of wordsIn(doc, doc.sentences[sentence]!)) {
    const { upos, head } = doc.words[i]!
    const noun = doc.words[head]
    const figures = slice(article.text, doc.tokens[i]!)
    if (upos !== 'NUM' || noun?.upos !== 'NOUN' || !/^\d[\d,.]*$/.test(figures)) continue
    if (doc.timexes.some(({ span }) => overlaps(span, doc.tokens[i]!))) continue
    // A noun that is counted twice tells nothing.
    const key = noun.lemma.toLowerCase()
    found.set(key, found.has(key) ? '' : `${figures} ${slice(article.text, doc.tokens[head]!)}`)
  }
  return new Map([...found].filter(([, figures]) => figures))
}
