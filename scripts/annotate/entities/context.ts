import type { With } from '../../model/document.ts'
import type { EntityLexicon } from '../../model/lexicon/entities.ts'
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../../text/search.ts'
import { indexAt, slice } from '../../text/spans.ts'
import type { Reference } from './reference.ts'
import { type Needs, referencesOf } from './references.ts'

/** The document as the sieves see it. */
export interface Context {
  readonly text: string
  readonly lexicon: EntityLexicon
  readonly references: readonly Reference[]
  /** Those of them that are names, descriptions and pronouns. */
  readonly named: readonly Reference[]
  readonly described: readonly Reference[]
  readonly pronouns: readonly Reference[]
  /** Token as written; empty outside the text. */
  form(token: number): string
  /** Sentence of a token; -1 outside the text. */
  sentence(token: number): number
  /** Tokens that have a subject. */
  readonly subjects: ReadonlySet<number>
  /** The token that governs a token; -1 for none. */
  governor(token: number): number
  /** Source words of each quotation, as the reference that stands there; undefined when none does. */
  readonly sources: readonly (Reference | undefined)[]
  /** The quotation whose source a reference is. */
  readonly sourceOf: ReadonlyMap<Reference, number>
  /** True for quotations in quotation marks. */
  quoted(quotation: number): boolean
  /** Lemma of the first word of a quotation's cue, and where it stands; none for a quotation without a cue. */
  cue(quotation: number): { readonly lemma: string; readonly token: number } | undefined
  /** True where what is quoted is a question. */
  asks(quotation: number): boolean
  /** The sentence in which a quotation's content begins. */
  opening(quotation: number): number
}

const QUESTION = /\?["'”’)\]\s]*$/

/** The document as the sieves ask about it. Linear in its length. */
export function contextOf(doc: With<Needs>, lexicon: EntityLexicon): Context {
  const { article, tokens, words, quotations } = doc
  const references = referencesOf(doc, lexicon)
  const sources = quotations.map(({ source }) => source && standsFor(references, source))
  const sourceOf = new Map<Reference, number>()
  for (const [index, source] of sources.entries()) if (source) sourceOf.set(source, index)
  const subjects = new Set<number>()
  for (const { head, deprel } of words) if (deprel.startsWith('nsubj')) subjects.add(head)
  return {
    text: article.text,
    lexicon,
    references,
    named: references.filter(({ name }) => name.length > 0),
    described: references.filter(({ description }) => description),
    pronouns: references.filter(({ pronoun }) => pronoun),
    form: token => (tokens[token] ? slice(article.text, tokens[token]) : ''),
    sentence: token => tokens[token]?.sentence ?? -1,
    subjects,
    governor: token => words[token]?.head ?? -1,
    sources,
    sourceOf,
    quoted: index => quotations[index]?.form !== 'indirect',
    cue: index => {
      const cue = quotations[index]?.cue
      if (!cue) return undefined
      const token = indexAt(tokens, cue.start)
      return { lemma: words[token]!.lemma, token }
    },
    asks: index => QUESTION.test(slice(article.text, quotations[index]!.content.at(-1)!)),
    opening: index => tokens[indexAt(tokens, quotations[index]!.content[0].start)]!.sentence,
  }
}

/** The reference that source words rest on: a person's name in them, else the longest mention. */
function standsFor(references: readonly Reference[], source: Span): Reference | undefined {
  const from = (offset: number): number =>
    firstIndex(references.length, i => references[i]!.mention.span.start >= offset)
  const found = references.slice(from(source.start), from(source.end))
  const length = ({ mention: { span } }: Reference): number => span.end - span.start
  return (
    found.find(({ mention }) => mention.form === 'name' && mention.type === 'person') ??
    found.sort((a, b) => length(b) - length(a))[0]
  )
}
