import type { Article } from '../../model/article.ts'
import type { Paragraph, ParagraphRole } from '../../model/layers.ts'
import type { ParagraphLexicon } from '../../model/lexicon/paragraphs.ts'
import type { Span } from '../../model/span.ts'
import { type Evident, marked, type Rule, type Stage } from '../../model/stage.ts'
import { indexAt, trimmed } from '../../text/spans.ts'
import { isSignature, postsIn } from './posts.ts'
import { pullQuotesIn } from './pull-quotes.ts'
import { turnsIn } from './turns.ts'

const BLANK_LINE = /\n[^\S\n]*\n/
const ENDS_OPEN = /[\p{Ll}\p{Lu}\p{N},;–—-]$/u
const STARTS_LOW = /^[\p{Ll}]/u
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/

/** The spans of non-blank lines. */
function lines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = trimmed(text, { start, end })
    if (line.end > line.start) found.push(line)
    start = end + 1
  }
  return found
}

/** A line end inside a sentence: the line stops without a full stop and the next goes on in lower case. */
const goesOn = (before: string, after: string): boolean => ENDS_OPEN.test(before) && STARTS_LOW.test(after)

/**
 * Where blank lines part paragraphs, single line ends do not (wrapped text). without any blank line
 * each line is a paragraph, unless a sentence runs on over its end.
 */
function blocks(text: string): Span[] {
  const wrapped = BLANK_LINE.test(text)
  const found: Span[] = []
  for (const line of lines(text)) {
    const last = found.at(-1)
    const joins =
      last !== undefined &&
      (wrapped
        ? !BLANK_LINE.test(text.slice(last.end, line.start))
        : goesOn(
            text.slice(Math.max(last.start, last.end - 2), last.end),
            text.slice(line.start, line.start + 2),
          ))
    if (joins) found[found.length - 1] = { start: last.start, end: line.end }
    else found.push(line)
  }
  return found
}

/** Captions are short; a longer paragraph that ends in a credit is report with a caption run into it. */
const LONGEST_CAPTION = 400
const LONGEST_HEADING = 120

/** The words of a paragraph. */
interface Words {
  readonly words: string
  readonly lexicon: ParagraphLexicon
}

function isCaption({ words, lexicon }: Words): boolean {
  const label = /^(\p{L}+)\s*:/u.exec(words)?.[1]
  if (label && lexicon.captionLabels.has(label.toLowerCase())) return true
  return words.length <= LONGEST_CAPTION && lexicon.credit.test(words.slice(-100))
}

const isHeading = ({ words }: Words): boolean =>
  words.length < LONGEST_HEADING && !SENTENCE_END.test(words) && !words.includes('\n')

const rule = (
  role: ParagraphRole,
  text: string,
  is: (words: Words) => boolean,
): Rule<Words, ParagraphRole> => ({
  id: `paragraphs/${role}`,
  example: marked(text),
  match: words => (is(words) ? [role] : []),
})

const body = rule('body', 'The bridge opens\n\n{The bridge opened.}', () => true)

/** What a paragraph is that nobody's label opens: the first that matches tells. */
export const rules: readonly Rule<Words, ParagraphRole>[] = [
  rule('caption', 'The bridge opened.\n\n{Photo: The bridge on Monday.}', isCaption),
  rule('heading', '{The bridge opens}\n\nThe bridge opened.', isHeading),
  body,
]

/** The role of a paragraph whose file sets it as a heading, or in a list, a table or a block quotation. */
function setAs({ markup }: Article, { start, end }: Span): Pick<Paragraph, 'role' | 'rule'> | undefined {
  const block = markup?.blocks[indexAt(markup.blocks, start)]
  if (!block || block.start !== start || block.end !== end) return undefined
  if (block.level) return { role: 'heading', rule: 'paragraphs/heading' }
  return block.containers.length > 0 ? { role: 'body', rule: body.id } : undefined
}

/** Paragraphs that open with a speaker’s label, hold a post, or repeat others. */
export const turnRules: readonly Evident[] = [
  {
    id: 'paragraphs/turn',
    example: marked('{TOM REED: Why?}\n\n{ANA BELL: It was late.}\n\n{TOM REED: I see.}'),
  },
  {
    id: 'paragraphs/post',
    example: marked('{Thank you! — Ana Bell (@anabell) May 3, 2019}\n\nThe mayor left.'),
  },
  {
    id: 'paragraphs/pull-quote',
    example: marked('{“We go home at dawn.”}\n\n“We go home at dawn,” said Ana Bell.'),
  },
]

export const paragraphs: Stage<never, 'paragraphs'> = {
  needs: [],
  adds: 'paragraphs',
  annotate({ article }, lexicon): Paragraph[] {
    const parts = blocks(article.text)
    const turns = turnsIn(article.text, parts, lexicon.paragraphs)
    const posts = postsIn(article.text, parts)
    const pulled = pullQuotesIn(article.text, parts, article.markup)
    return parts.map((span, i) => {
      const turn = turns.get(i) ?? posts.get(i)
      if (turn) return { ...span, role: 'body', turn, rule: `paragraphs/${turn.kind}` }
      if (isSignature(article.text, span)) return { ...span, role: 'body', rule: body.id }
      const repeats = pulled.get(i)
      if (repeats) return { ...span, role: 'pull-quote', repeats, rule: 'paragraphs/pull-quote' }
      const set = setAs(article, span)
      if (set) return { ...span, ...set }
      const words = { words: article.text.slice(span.start, span.end), lexicon: lexicon.paragraphs }
      const [found] = rules.flatMap(({ id, match }) => match(words).map(role => ({ role, rule: id })))
      return { ...span, ...found! }
    })
  },
}
