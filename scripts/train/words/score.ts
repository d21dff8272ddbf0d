import { paragraphs } from '../../annotate/paragraphs/index.ts'
import { sentences } from '../../annotate/sentences/index.ts'
import { tokens } from '../../annotate/tokens/index.ts'
import { words } from '../../annotate/words/index.ts'
import type { WordLexicon } from '../../model/lexicon/words.ts'
import type { Span } from '../../model/span.ts'
import { relation } from '../../text/syntax.ts'
import { loadEnglish } from '../../tools/annotator.ts'
import type { GoldDocument } from '../conllu.ts'

/** Shares in percent. From gold tokens they are accuracies, from raw text F1. */
export interface WordScores {
  readonly tokens: number
  readonly sentences: number
  readonly upos: number
  readonly xpos: number
  readonly lemmas: number
  readonly unlabelled: number
  readonly labelled: number
}

interface Analysed {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Span[]
  /** `head` counts in the document, -1 for a root. */
  readonly words: readonly {
    upos: string
    xpos: string
    lemma: string
    head: number
    deprel: string
  }[]
}

function gold({ sentences: all }: GoldDocument): Analysed {
  let first = 0
  const found = all.map(({ tokens: its }) => {
    const from = first
    first += its.length
    return its.map(token => ({
      ...token,
      head: token.head < 0 ? -1 : token.head + from,
    }))
  })
  return { sentences: all, tokens: found.flat(), words: found.flat() }
}

function onGoldTokens(document: GoldDocument, model: WordLexicon): Analysed {
  let first = 0
  const found = document.sentences.flatMap(({ tokens: its }) => {
    const from = first
    first += its.length
    const analysed = model.analyse(its.map(token => token.form))
    return analysed.map(word => ({
      ...word,
      head: word.head < 0 ? -1 : word.head + from,
    }))
  })
  return { ...gold(document), words: found }
}

function fromText({ text }: GoldDocument, model: WordLexicon): Analysed {
  const lexicon = { ...loadEnglish(), words: model }
  const article = { text, slug: 'x', language: 'en', sha256: '' }
  const one = {
    article,
    paragraphs: paragraphs.annotate({ article }, lexicon),
  }
  const two = { ...one, sentences: sentences.annotate(one, lexicon) }
  const three = { ...two, tokens: tokens.annotate(two, lexicon) }
  return { ...three, words: words.annotate(three, lexicon) }
}

const key = ({ start, end }: Span): string => `${start}-${end}`

class Tally {
  private right: Record<string, number> = {}
  private size = 0
  private sentenceSize = 0

  private count(what: string, right: boolean): void {
    this.right[what] = (this.right[what] ?? 0) + (right ? 1 : 0)
  }

  add(truth: Analysed, guess: Analysed): void {
    this.size += truth.tokens.length + guess.tokens.length
    this.sentenceSize += truth.sentences.length + guess.sentences.length
    const spans = new Set(truth.sentences.map(key))
    for (const sentence of guess.sentences) this.count('sentences', spans.has(key(sentence)))
    const places = new Map(truth.tokens.map((token, i) => [key(token), i]))
    for (const [i, token] of guess.tokens.entries()) {
      const at = places.get(key(token))
      if (at === undefined) continue
      const its = truth.words[at]!
      const word = guess.words[i]!
      const head = word.head < 0 ? -1 : places.get(key(guess.tokens[word.head]!))
      this.count('tokens', true)
      this.count('upos', its.upos === word.upos)
      this.count('xpos', its.xpos === word.xpos)
      this.count('lemmas', its.lemma === word.lemma)
      this.count('unlabelled', head === its.head)
      // The shared tasks on parsing do not count subtypes (Zeman and others 2018).
      this.count('labelled', head === its.head && relation(word.deprel) === relation(its.deprel))
    }
  }

  scores(): WordScores {
    const share = (what: string, size: number) => (200 * (this.right[what] ?? 0)) / size
    return {
      tokens: share('tokens', this.size),
      sentences: share('sentences', this.sentenceSize),
      upos: share('upos', this.size),
      xpos: share('xpos', this.size),
      lemmas: share('lemmas', this.size),
      unlabelled: share('unlabelled', this.size),
      labelled: share('labelled', this.size),
    }
  }
}

/** @param raw analyse the document's text from scratch, instead of the treebank's own tokens */
export function scoreWords(documents: readonly GoldDocument[], model: WordLexicon, raw: boolean): WordScores {
  const tally = new Tally()
  for (const document of documents) {
    const guess = raw ? fromText(document, model) : onGoldTokens(document, model)
    tally.add(gold(document), guess)
  }
  return tally.scores()
}
