import type { Span } from '../../model/span.ts'
import type { GoldMention, GoldStory } from './gold.ts'

const COLUMNS = 11

/** A mention whose last word is its head. */
function mention({ start, end }: Span, text: string, group: string): GoldMention {
  const head = { start: start + text.slice(start, end).lastIndexOf(' ') + 1, end }
  return { start, end, head, type: 'person', group }
}

/** Who one pronoun of a GAP passage means: of two names, one, the other or neither. Passages of neither tell nothing. */
function storyOf(line: string): GoldStory | undefined {
  const fields = line.split('\t')
  if (fields.length !== COLUMNS)
    throw new Error(`GAP: expected ${COLUMNS} columns, found ${fields.length}: ${line}`)
  const [id, text, pronoun, at, a, aAt, isA, b, bAt, isB] = fields as [string, string, ...string[]]
  const group = isA === 'TRUE' ? 'a' : isB === 'TRUE' ? 'b' : undefined
  if (!group) return undefined
  const span = (words: string, offset: string): Span => ({ start: +offset, end: +offset + words.length })
  return {
    id,
    text,
    mentions: [
      mention(span(a!, aAt!), text, 'a'),
      mention(span(b!, bAt!), text, 'b'),
      mention(span(pronoun!, at!), text, group),
    ],
  }
}

/** Reads a GAP file: tab-separated, a line of column names first. */
export const readGap = (source: string): GoldStory[] =>
  source
    .trim()
    .split('\n')
    .slice(1)
    .flatMap(line => storyOf(line.replace(/\r$/, '')) ?? [])
