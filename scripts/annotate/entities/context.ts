import type { With } from '../../model/document.ts'
import type { EntityLanguage, Gender } from '../../model/language/entities.ts'
import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { indexAt, slice } from '../../text/spans.ts'
import { headOf, isSubject } from './grammar.ts'
import { personWords } from './person-name.ts'
import { plain } from './plain.ts'
import { nameProper, type Piece, personProper, pieces, type Reference, takenApart } from './reference.ts'

export type Needs = 'paragraphs' | 'sentences' | 'tokens' | 'words' | 'quotations' | 'mentions'

/** The document as the sieves see it. */
export interface Context {
  readonly text: string
  readonly language: EntityLanguage
  readonly references: readonly Reference[]
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
}

/** Index of the innermost quotation around each mention. Mentions and quotations come in text order. */
function quotationOf(mentions: readonly Mention[], { quotations }: With<'quotations'>): number[] {
  const pieces = quotations
    .flatMap(({ content }, index) => content.map(span => ({ ...span, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: typeof pieces = []
  let next = 0
  return mentions.map(({ span }) => {
    while (next < pieces.length && pieces[next]!.start <= span.start) open.push(pieces[next++]!)
    while (open.length && open.at(-1)!.end <= span.start) open.pop()
    return open.at(-1)?.index ?? -1
  })
}

function genderOf(
  words: readonly Piece[],
  name: readonly Piece[],
  title: string,
  language: EntityLanguage,
): Gender | undefined {
  const titles = [...words.slice(0, words.indexOf(name[0]!)).map(word => word.plain), title]
  const told = titles.map(word => language.titles.get(word.replace(/\.$/, ''))).find(Boolean)
  if (told) return told
  return name.length > 1
    ? (language.firstNames.get(name[0]!.plain.replace(/-.*/, '')) ?? language.firstNames.get(name[0]!.plain))
    : undefined
}

/** Prepares every mention. Linear in the length of the document. */
export function contextOf(doc: With<Needs>, language: EntityLanguage): Context {
  const { article, tokens, sentences, mentions, quotations } = doc
  const text = article.text
  const form = (token: number): string => (tokens[token] ? slice(text, tokens[token]) : '')
  const sentence = (token: number): number => tokens[token]?.sentence ?? -1
  const quotation = quotationOf(mentions, doc)

  const definite = (first: number): boolean =>
    sentence(first - 1) === sentence(first) && language.definite.has(plain(form(first - 1)))

  /** `jr`, `iii`: inside the mention or, behind a comma too, after it. */
  const generationOf = (words: readonly Piece[], last: number): string | undefined => {
    const after = form(last + 1) === ',' ? last + 2 : last + 1
    return [words.at(-1)!.plain, plain(form(after))]
      .map(word => word.replace(/\.$/, ''))
      .find(word => language.generations.has(word))
  }

  const reference = (mention: Mention, index: number): Reference => {
    const first = indexAt(tokens, mention.span.start)
    let last = first
    while (tokens[last + 1] && tokens[last + 1]!.start < mention.span.end) last++
    const words = pieces(text, mention.span)
    const proper =
      mention.form === 'name'
        ? mention.type === 'person'
          ? personProper(words, language, definite(first))
          : nameProper(words, language)
        : []
    // Nothing but titles (`the President`): a description, whatever its capitals say.
    const named = proper.length > 0
    const description =
      named || mention.form === 'pronoun' ? undefined : takenApart(words, text, language, definite(first))
    const pronoun =
      mention.form === 'pronoun' ? language.pronouns.get(plain(slice(text, mention.span))) : undefined
    const title = sentence(first - 1) === sentence(first) ? plain(form(first - 1)) : ''
    const gender = named
      ? mention.type === 'person'
        ? genderOf(words, proper, title, language)
        : undefined
      : (description?.sense?.gender ?? (pronoun?.gender === 'neuter' ? undefined : pronoun?.gender))
    const forms = proper.map(word => word.plain)
    const generation = named && mention.type === 'person' ? generationOf(words, last) : undefined
    const at = sentence(first)
    const head = headOf(doc, first, last)
    const { head: governor, deprel } = doc.words[head]!
    return {
      mention,
      index,
      first,
      last,
      sentence: at,
      paragraph: sentences[at]?.paragraph ?? -1,
      quotation: quotation[index]!,
      name: mention.type === 'person' ? personWords(forms, language) : forms,
      ...(generation && { generation }),
      // `Bell Jr` is shown with what tells it from `Bell`.
      nameSpan: named
        ? { start: proper[0]!.start, end: (generation ? words : proper).at(-1)!.end }
        : mention.span,
      ...(description && { description }),
      ...(pronoun && { pronoun }),
      ...(gender && { gender }),
      number: pronoun?.number ?? description?.sense?.number ?? 'singular',
      head,
      governor,
      relation: deprel,
      subject: pronoun ? pronoun.case === 'subject' : isSubject(doc, first, last, head),
    }
  }

  const references = mentions.map(reference)
  const sources = quotations.map(({ source }) => source && standsFor(references, source))
  const sourceOf = new Map(sources.flatMap((source, index) => (source ? [[source, index] as const] : [])))
  return {
    text,
    language,
    references,
    form,
    sentence,
    subjects: new Set(doc.words.flatMap(({ head, deprel }) => (deprel.startsWith('nsubj') ? [head] : []))),
    governor: token => doc.words[token]?.head ?? -1,
    sources,
    sourceOf,
    quoted: index => quotations[index]?.form !== 'indirect',
  }
}

/** The reference that source words rest on: a person's name in them, else the longest mention. */
function standsFor(references: readonly Reference[], source: Span): Reference | undefined {
  const found: Reference[] = []
  for (let i = startingAt(references, source.start); i < references.length; i++) {
    const { span } = references[i]!.mention
    if (span.start >= source.end) break
    if (span.end <= source.end) found.push(references[i]!)
  }
  const name = found.find(item => item.mention.form === 'name' && item.mention.type === 'person')
  const length = ({ mention: { span } }: Reference): number => span.end - span.start
  return (
    name ?? found.reduce<Reference | undefined>((a, b) => (a && length(a) >= length(b) ? a : b), undefined)
  )
}

/** Position of the first reference that starts at or after `offset`. */
function startingAt(references: readonly Reference[], offset: number): number {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (references[middle]!.mention.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
