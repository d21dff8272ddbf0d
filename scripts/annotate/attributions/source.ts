import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'
import { indexAt, slice } from '../../text/spans.ts'
import type { Story } from './context.ts'
import { readIn } from './facts/words.ts'

const plain = (story: Story, token: number): string => {
  const span = story.doc.tokens[token]
  return span ? slice(story.doc.article.text, span).toLowerCase().replaceAll('’', "'") : ''
}

/** True where the token goes on with a hyphenated word: `editor-[in]-chief`. */
const isHyphened = (story: Story, token: number): boolean => plain(story, token - 1) === '-'

/** A verb that describes the noun after it, as in `the retired Bell`; in `a man called Bell` it follows a noun. */
const isPremodifier = ({ doc: { words } }: Story, token: number): boolean =>
  !/^VB[DPZ]$/.test(words[token]!.xpos) && words[token - 1]?.upos !== 'NOUN'

/**
 * True where a person's name follows a description that is complete:
 * `Secretary of State for Health [Dana Orlen]`. In `lawyers for actor [Tom Reed]` the noun before it tells of
 * the name.
 */
function followsDescription(story: Story, mention: Mention): boolean {
  const { tokens, words } = story.doc
  const before = indexAt(tokens, mention.span.start) - 1
  const name = words[before]!.xpos.startsWith('NNP')
  const title = story.lexicon.beforeNames.has(plain(story, before).replace(/\.$/, ''))
  return name && !title
}

/** True where a bracket stands open before the token. */
function isInBrackets({ doc }: Story, { start }: Span, token: number): boolean {
  const before = doc.article.text.slice(start, doc.tokens[token]!.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/**
 * True where the mention is inside a description of somebody else: an owner, or after a preposition or a
 * verb.
 */
function isInside(story: Story, source: Span, mention: Mention): boolean {
  const { tokens, words } = story.doc
  const { lexicon } = story
  const next = indexAt(tokens, mention.span.end)
  // "a man called ‘[Reed]’": the mark closes what another one opens.
  const marked = /['‘]/.test(story.doc.article.text[mention.span.start - 1] ?? '')
  if (!marked && lexicon.possessives.has(plain(story, next)) && tokens[next]!.start < source.end) return true
  for (let i = indexAt(tokens, mention.span.start) - 1; i > 0 && tokens[i]!.start > source.start; i--) {
    const word = plain(story, i)
    // "the mayor ([Ana Bell])", "the mayor (Labour, [Oldhaven])"
    if (word === '(') return mention.type !== 'person'
    if (word === ',' || word === '—') return isInBrackets(story, source, i)
    // "the Bureau of Meteorology’s [Ana Bell]": what stands inside the owner tells nothing of what is owned.
    const owner = ownerBefore(story, source, i)
    if (owner) i = indexAt(tokens, owner.span.start)
    if (isHyphened(story, i)) continue
    if (lexicon.prepositions.has(word)) return !followsDescription(story, mention)
    // No verb opens source words: "[lead] author Ana Bell".
    if (words[i]!.upos === 'VERB' && !isPremodifier(story, i)) return true
  }
  return false
}

/** Whom the possessive at a token belongs to: only that stands right behind a word, without a space. */
const ownerBefore = (story: Story, source: Span, possessive: number): Mention | undefined =>
  story.mentionsIn(source).find(({ span }) => span.end === story.doc.tokens[possessive]!.start)

const CLOSING_MARK = /^["'”’»]+$/

/**
 * True where the phrase goes on after the mention, so that something else is its head: "the [US] President".
 */
function isModifier(story: Story, source: Span, mention: Mention): boolean {
  const after = indexAt(story.doc.tokens, mention.span.end)
  // `“Mrs [Mabel]” actress`: the mark belongs to the title.
  const next = CLOSING_MARK.test(plain(story, after)) ? after + 1 : after
  const token = story.doc.tokens[next]
  if (!token || token.start >= source.end) return false
  return ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(story.doc.words[next]!.upos) || plain(story, next) === '-'
}

/**
 * True where the mention stands in a relative clause that opens before it: "Bell, who replaced [Reed], said".
 */
const isInRelative = (story: Story, { start }: Span, { span }: Mention): boolean =>
  readIn(story, { start, end: span.start }).some(({ lower }) => story.lexicon.relatives.has(lower))

/** The mentions that may be heads of source words: nobody's owners, parts or descriptions. */
const freeIn = (story: Story, source: Span): Mention[] =>
  story
    .mentionsIn(source)
    .filter(
      mention =>
        !isInside(story, source, mention) &&
        !isInRelative(story, source, mention) &&
        !isModifier(story, source, mention),
    )

/**
 * The mention that source words refer to: the head of the phrase, or the name beside it.
 * "[Ana Bell], the mayor"; "the mayor, [Ana Bell]"; "[a spokesman] for Ana Bell", never Bell.
 */
export function headOf(story: Story, source: Span): Mention | undefined {
  const free = freeIn(story, source)
  const names = free.filter(mention => mention.form === 'name')
  const person = names.find(mention => mention.type === 'person')
  return person ?? names[0] ?? free[0]
}

const JOINT: ReadonlySet<string> = new Set(['CCONJ', 'PROPN', 'NOUN', 'ADJ'])

/** A comma, a conjunction or both, and a title of the next name's: "Ana Bell and Mayor [Tom Reed]". */
const isJoint = (gap: readonly Word[]): boolean => gap.every(({ upos }, i) => JOINT.has(upos) || i === 0)

/** The names that source words join: "[Ana Bell] and [Tom Reed]", "[Ana Bell], [Tom Reed] and [Nora Finch]". */
export function headsOf(story: Story, source: Span): Mention[] {
  const { tokens, words } = story.doc
  const names = freeIn(story, source).filter(mention => mention.form === 'name')
  const gaps = names
    .slice(1)
    .map((name, i) => words.slice(indexAt(tokens, names[i]!.span.end), indexAt(tokens, name.span.start)))
  // A comma alone may as well stand before an apposition.
  const listed = gaps.at(-1)?.some(({ upos }) => upos === 'CCONJ') && gaps.every(isJoint)
  return listed ? names : []
}
