import type { With } from '../../model/document.ts'
import type { Mention } from '../../model/layers.ts'
import type { EntityLexicon, Gender } from '../../model/lexicon/entities.ts'
import { indexAt, slice } from '../../text/spans.ts'
import { headOf, isSubject } from './grammar.ts'
import { personWords } from './person-name.ts'
import { plain } from './plain.ts'
import { nameProper, type Piece, personProper, pieces, type Reference, takenApart } from './reference.ts'

export type Needs = 'paragraphs' | 'sentences' | 'tokens' | 'words' | 'quotations' | 'mentions'

const POSSESSIVE = /^['’]s?$/
const NONE: readonly string[] = []

/** Index of the innermost quotation around each mention. Mentions and quotations come in text order. */
function quotationOf(mentions: readonly Mention[], { quotations }: With<'quotations'>): number[] {
  const pieces = quotations
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: typeof pieces = []
  let next = 0
  return mentions.map(({ span }) => {
    while (next < pieces.length && pieces[next]!.start <= span.start) open.push(pieces[next++]!)
    while (open.length && open.at(-1)!.end <= span.start) open.pop()
    return open.at(-1)?.index ?? -1
  })
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** What the titles in and before a name, or else its first word, tell. */
function genderOf(
  words: readonly Piece[],
  name: readonly Piece[],
  before: string,
  { titles, firstNames }: EntityLexicon,
): Gender | undefined {
  const leading = words.slice(0, words.indexOf(name[0]!)).map(word => word.plain)
  const told = [...leading, before].map(word => titles.get(bare(word))).find(Boolean)
  if (told || name.length === 1) return told
  const first = name[0]!.plain
  return firstNames.get(first.replace(/-.*/, '')) ?? firstNames.get(first)
}

/** Prepares every mention. Linear in the length of the document. */
export function referencesOf(doc: With<Needs>, lexicon: EntityLexicon): Reference[] {
  const { article, tokens, sentences, mentions, words: grammar } = doc
  const { text } = article
  const quotation = quotationOf(mentions, doc)
  const form = (token: number): string => (tokens[token] ? slice(text, tokens[token]) : '')

  /** The word before a mention in its sentence. */
  const before = (first: number): string =>
    tokens[first - 1]?.sentence === tokens[first]!.sentence ? plain(form(first - 1)) : ''

  /** `jr`, `iii`: inside the mention or, behind a comma too, after it. */
  const generationOf = (words: readonly Piece[], last: number): string | undefined => {
    const after = form(last + 1) === ',' ? last + 2 : last + 1
    return [words.at(-1)!.plain, plain(form(after))].map(bare).find(word => lexicon.generations.has(word))
  }

  /** What a name tells. */
  const asName = (
    { type }: Mention,
    words: readonly Piece[],
    proper: readonly Piece[],
    lead: string,
    last: number,
  ) => {
    const forms = proper.map(word => word.plain)
    const person = type === 'person'
    const generation = person ? generationOf(words, last) : undefined
    // `Bell Jr` is shown with what tells it from `Bell`.
    const { end } = (generation ? words : proper).at(-1)!
    return {
      name: person ? personWords(forms, lexicon) : forms,
      nameSpan: { start: proper[0]!.start, end },
      generation,
      description: undefined,
      pronoun: undefined,
      gender: person ? genderOf(words, proper, lead, lexicon) : undefined,
      number: 'singular' as const,
    }
  }

  /** What the form of a mention tells: a name, a description or a pronoun. */
  const told = (mention: Mention, first: number, last: number) => {
    const { span, type } = mention
    const other = { name: NONE, nameSpan: span, generation: undefined }
    if (mention.form === 'pronoun') {
      const pronoun = lexicon.pronouns.get(plain(slice(text, span)))
      const gender = pronoun?.gender === 'neuter' ? undefined : pronoun?.gender
      return { ...other, description: undefined, pronoun, gender, number: pronoun?.number ?? 'singular' }
    }
    const words = pieces(text, span)
    const lead = before(first)
    const definite = lexicon.definite.has(lead)
    if (mention.form === 'name') {
      const proper = type === 'person' ? personProper(words, lexicon, definite) : nameProper(words, lexicon)
      // Nothing but titles (`the President`): a description, whatever its capitals say.
      if (proper.length > 0) return asName(mention, words, proper, lead, last)
    }
    const description = takenApart(words, text, lexicon, definite)
    const { gender, number } = description?.sense ?? {}
    return { ...other, description, pronoun: undefined, gender, number: number ?? 'singular' }
  }

  return mentions.map((mention, index): Reference => {
    const first = indexAt(tokens, mention.span.start)
    let last = first
    while (tokens[last + 1] && tokens[last + 1]!.start < mention.span.end) last++
    const { sentence } = tokens[first]!
    const head = headOf(doc, first, last)
    const { name, nameSpan, generation, description, pronoun, gender, number } = told(mention, first, last)
    // One shape for all, so that the engine reads them fast.
    return {
      mention,
      index,
      first,
      last,
      sentence,
      paragraph: sentences[sentence]!.paragraph,
      quotation: quotation[index]!,
      name,
      nameSpan,
      generation,
      description,
      pronoun,
      gender,
      number,
      owner: POSSESSIVE.test(form(last + 1)),
      head,
      governor: grammar[head]!.head,
      relation: grammar[head]!.deprel,
      subject: pronoun ? pronoun.case === 'subject' : isSubject(doc, first, last, head),
    }
  })
}
