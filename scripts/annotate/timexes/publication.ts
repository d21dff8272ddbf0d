import type { Article } from '../../model/article.ts'
import type { Timex } from '../../model/layers.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { parsePeriod } from '../../text/periods.ts'
import type { Draft } from './meaning.ts'
import type { Term } from './terms.ts'

/** The day an article is from, and what tells it: its front matter, or a dateline in the text. */
export interface Publication {
  readonly day: DayNumber
  readonly anchor: NonNullable<Timex['anchor']>
}

interface Block {
  readonly terms: readonly Term[]
  readonly drafts: readonly Draft[]
}

// A dateline is a line of its own, or opens one: few words, and near the top.
const LINES = 5
const WORDS_BEFORE = 6
const WORDS_AFTER = 4

const isWord = ({ text }: Term): boolean => /[\p{L}\p{N}]/u.test(text)

/** True when the full date of a block is a dateline: `Friday, July 21, 2017`, `OSLO, 24 Nov 2015 (Wire) —`. */
function isDateline({ terms }: Block, draft: Draft): boolean {
  const before = terms.slice(0, draft.from).filter(isWord)
  if (before.length > WORDS_BEFORE) return false
  const after = terms.slice(draft.to)
  const dash = after.findIndex(({ text }) => /^[-–—]$/.test(text))
  const words = (dash < 0 ? after : after.slice(0, dash)).filter(isWord)
  const town = before.every(({ text }) => /^\p{Lu}/u.test(text))
  return words.length <= (dash < 0 ? 0 : WORDS_AFTER) && town
}

/** The day of publication: as given, else as the dateline says; null when neither tells it to the day. */
export function publicationOf(article: Article, blocks: readonly Block[]): Publication | null {
  const given = article.published === undefined ? null : parsePeriod(article.published)
  if (given?.unit === 'day') return { day: given.n, anchor: 'DCT' }
  let earlier = 0
  for (const block of blocks.slice(0, LINES)) {
    for (const [i, draft] of block.drafts.entries()) {
      const { meaning } = draft
      if (meaning.kind !== 'absolute' || meaning.period.unit !== 'day') continue
      if (isDateline(block, draft)) return { day: meaning.period.n, anchor: `t${earlier + i}` }
    }
    earlier += block.drafts.length
  }
  return null
}
