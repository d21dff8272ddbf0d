import type { Span } from '../../../model/span.ts'
import type { Word } from '../../../model/syntax.ts'
import { indexAt, slice } from '../../../text/spans.ts'
import type { Story } from '../context.ts'

/** One token as the rules read it: lower case, straight apostrophes. */
export interface Read extends Span {
  readonly lower: string
  readonly word: Word
  /** Index into `tokens`. */
  readonly at: number
}

/** The tokens that start inside a span. */
export function readIn({ doc }: Story, span: Span): Read[] {
  const { article, tokens, words } = doc
  const found: Read[] = []
  for (let at = indexAt(tokens, span.start); at < tokens.length && tokens[at]!.start < span.end; at++) {
    const { start, end } = tokens[at]!
    const lower = slice(article.text, { start, end }).toLowerCase().replaceAll('’', "'")
    found.push({ start, end, lower, word: words[at]!, at })
  }
  return found
}

export const isTagged = (read: Read | undefined, ...tags: string[]): boolean =>
  read !== undefined && tags.includes(read.word.xpos)

export const isA = (read: Read | undefined, ...kinds: Word['upos'][]): boolean =>
  read !== undefined && kinds.includes(read.word.upos)

const isFiniteVerb = (read: Read | undefined): boolean => isTagged(read, 'VBD', 'VBZ', 'VBP', 'MD')

/**
 * True where words open with what somebody is to do, before any finite verb:
 * "the council to open the bridge".
 */
export function opensWithInfinitive(read: readonly Read[]): boolean {
  const to = read.findIndex(one => isTagged(one, 'TO'))
  if (to < 0) return false
  // "the decision to go had been taken": the infinitive tells of a noun, and a clause goes on with it.
  const end = read[to + 1]?.word.deprel.startsWith('acl') ? read.length : to
  return !read.slice(0, end).some(isFiniteVerb)
}

/** The cue's words as the lexicon has them: `called for`; a hearer or an object between verb and particle is left out. */
export function cueWords(story: Story, cue: Span): string {
  const read = readIn(story, cue)
  const [first, last] = [read[0]?.lower ?? '', read.at(-1)?.lower ?? '']
  return read.length > 1 ? `${first} ${last}` : first
}

/**
 * The words of the phrase that source words begin with, up to a preposition, a comma, a relative clause or a verb: its last
 * noun is its head.
 */
export function phraseOf(story: Story, source: Span): Read[] {
  const read = readIn(story, source)
  const first = read.findIndex(one => isA(one, 'NOUN', 'PROPN', 'PRON', 'NUM'))
  const end = read.findIndex(
    (one, i) =>
      i > first &&
      (isA(one, 'ADP', 'PUNCT', 'VERB', 'SCONJ') || isTagged(one, 'WP', 'WDT', 'WP$')) &&
      !isTagged(one, 'HYPH') &&
      !(isTagged(one, 'VBN') && isA(read[i + 1], 'NOUN', 'PROPN')),
  )
  return end < 0 ? read : read.slice(0, end)
}

/** The noun or pronoun that a source's phrase is about; a word for a time beside it is not. */
function headWord(story: Story, source: Span): Read | undefined {
  const { people, times } = story.lexicon
  return phraseOf(story, source).findLast(
    one => (isA(one, 'NOUN', 'PROPN', 'PRON') || people.has(one.lower)) && !times.has(one.lower),
  )
}

/** The same when it is a common noun, whatever the tagger made of a noun for people; that of the whole for its part: "one of [them]". */
export function headNoun(story: Story, source: Span | undefined): Read | undefined {
  if (!source) return undefined
  const last = phraseOf(story, source).at(-1)
  const head = headWord(story, isA(last, 'NUM') ? { start: last!.end, end: source.end } : source)
  return isA(head, 'PROPN', 'PRON') ? undefined : head
}
