import type { BoilerplateLexicon } from '../../model/lexicon/boilerplate.ts'
import { normalizedWords } from '../../text/slugs.ts'
import { dayIn } from './dates.ts'
import { type BlockRole, type DraftBlock, type DraftFacts, factsOf, isText } from './draft.ts'

/** Lines of this length and longer are report, whatever they begin with. */
const SHORT = 160
const BYLINE = 120
/** A credit alone is short; a longer line that ends in one is a caption. */
const CREDIT = 80
const CAPTION = 400

const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text)

/** A line without the signs and counts at its ends, as buttons have them. */
function bare(text: string): string {
  const lower = text.slice(0, SHORT).toLowerCase()
  const first = lower.search(/[\p{L}\p{N}©]/u)
  const last = lower.split('').findLastIndex(sign => /\p{L}/u.test(sign))
  return first < 0 ? '' : lower.slice(first, last + 1)
}

const opensWith = (text: string, openings: readonly string[]): boolean =>
  openings.some(opening => text.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(text.slice(opening.length)))

interface Line {
  readonly text: string
  readonly lower: string
  readonly bare: string
  readonly facts: DraftFacts
  readonly words: BoilerplateLexicon
}

/** A line that says `by` and a name of a few words. */
function isByline({ lower, text, words: { by }, facts }: Line): boolean {
  if (text.length > BYLINE || endsSentence(text.replace(/\b\p{L}\.$/u, ''))) return false
  if (facts.byline && lower === facts.byline.toLowerCase()) return true
  return opensWith(lower, by) && /^\S+(?:\s\S+)?\s\p{Lu}/u.test(text) && text.split(' ').length < 16
}

function isDateLine({ lower, text, words: { dated } }: Line): boolean {
  if (text.length > 80 || endsSentence(text.replace(/\bm\.$/, ''))) return false
  return (
    dayIn(text) !== undefined &&
    (opensWith(lower, dated) || /^[\p{L}]*,?\s?\d{1,2}|^\p{L}{3,9}\.?\s\d/u.test(text))
  )
}

/** What the words of one block tell, one role after the other: the first that fits is its role. */
const TESTS: readonly (readonly [BlockRole, (line: Line) => boolean])[] = [
  [
    'headline',
    ({ text, facts }) => facts.title !== undefined && normalizedWords(text) === normalizedWords(facts.title),
  ],
  ['advertisement', ({ bare, words }) => words.advertisement.includes(bare)],
  ['share bar', ({ bare, words, text }) => text.length < 60 && words.share.includes(bare)],
  ['menu', ({ bare, words, text }) => text.length < 60 && words.menu.includes(bare)],
  ['correction', ({ lower, words }) => opensWith(lower.replace(/^[*([]+/, ''), words.correction)],
  ['byline', isByline],
  ['date line', isDateLine],
  [
    'caption',
    ({ text, words }) => {
      const [, label] = /^(\p{L}+)\s?:\s/u.exec(text) ?? []
      if (label && words.captionLabels.has(label.toLowerCase())) return true
      return text.length > CREDIT && text.length < CAPTION && words.credit.test(text.slice(-100))
    },
  ],
  ['credit', ({ text, words }) => text.length <= CREDIT && words.credit.test(text)],
  [
    'read more',
    ({ lower, bare, text, words }) =>
      text.length < SHORT &&
      (words.more.includes(bare) ||
        (opensWith(lower, words.more) && /^[^:]{1,40}:/.test(text) && !endsSentence(text))),
  ],
  [
    'newsletter',
    ({ lower, text, words }) =>
      text.length < SHORT * 2 && words.newsletter.some(each => lower.includes(each)),
  ],
  [
    'notice',
    ({ lower, text, words }) => text.length < SHORT * 2 && words.notice.some(each => lower.includes(each)),
  ],
]

/** Quotation marks and report around them say that a line is told; what a reader is asked for is not. */
const isTold = (text: string): boolean => /["“”]/.test(text) && text.length > 60

function roleOf(block: DraftBlock, facts: DraftFacts, words: BoilerplateLexicon): BlockRole {
  const { role, text } = block
  const isAround = role === 'around the article'
  if (role !== 'body' && role !== 'heading' && !isAround) return role
  const line: Line = { text, lower: text.toLowerCase(), bare: bare(text), facts, words }
  const found = TESTS.find(([, test]) => test(line))?.[0]
  if (found === undefined || (isTold(text) && (found === 'newsletter' || found === 'notice'))) return role
  // A heading that names a correction opens one; around an article, it is a link to those of the paper.
  return found === 'correction' && role !== 'body' ? role : found
}

const PULL = 40
/** In so many blocks every one is looked for in every other; a longer text has no words set large. */
const MOST = 600

/** Words set large that the text has as well, in another block. */
function repeated(blocks: readonly DraftBlock[]): ReadonlySet<DraftBlock> {
  if (blocks.length > MOST) return new Set()
  const plain = new Map(blocks.map(block => [block, normalizedWords(block.text)]))
  const body = blocks.filter(({ role }) => role === 'body')
  const all = body.map(block => plain.get(block)!)
  const found = new Set<DraftBlock>()
  for (const block of blocks) {
    if (block.role !== 'quote' && block.role !== 'body' && block.role !== 'heading') continue
    const own = plain.get(block)!
    if (own.length < PULL || own.length > 400) continue
    const stands = all.some(
      (other, i) => body[i] !== block && other.length > own.length * 1.2 && ` ${other} `.includes(` ${own} `),
    )
    if (stands) found.add(block)
  }
  return found
}

/** Headings that open nothing any more: what stood below is kept apart. */
function withoutEmptyHeadings(blocks: readonly DraftBlock[], words: BoilerplateLexicon): DraftBlock[] {
  return blocks.map((block, i) => {
    if (block.role !== 'heading' || !words.more.includes(bare(block.text))) return block
    const next = blocks.slice(i + 1).find(other => other.role !== 'read more')
    return next?.role !== 'body' ? { ...block, role: 'read more' } : block
  })
}

/**
 * The blocks of a file with the role of each: what is article, and what the page puts around it.
 * @param blocks with the roles that the markup tells
 */
export function withRoles(
  blocks: readonly DraftBlock[],
  facts: DraftFacts,
  words: BoilerplateLexicon,
): DraftBlock[] {
  const told = blocks.map((block): DraftBlock => ({ ...block, role: roleOf(block, facts, words) }))
  const again = repeated(told.filter(isText))
  const parted = told.map(
    (block): DraftBlock => (again.has(block) ? { ...block, role: 'pull quote' } : block),
  )
  return withoutEmptyHeadings(parted, words)
}

/** What a byline and a line with a date tell, where there is one of them. */
export function lineFacts(blocks: readonly DraftBlock[], { by }: BoilerplateLexicon): DraftFacts {
  const only = (role: BlockRole): string | undefined => {
    const [text, ...others] = new Set(blocks.filter(block => block.role === role).map(block => block.text))
    return others.length > 0 ? undefined : text
  }
  const line = only('byline')
  const opening = line && by.find(each => opensWith(line.toLowerCase(), [each]))
  return factsOf({
    byline: line?.slice(opening?.length ?? 0).trim(),
    published: dayIn(only('date line')),
  })
}
