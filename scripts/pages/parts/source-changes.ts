import type { Article, EarlierCopy } from '../../model/article.ts'
import { dateWords } from '../../text/dates.ts'
import { type ParagraphChange, paragraphChanges, type WordRun } from '../../text/differences.ts'
import { blocks, line, list } from '../../text/markdown.ts'
import { shortened } from '../../text/words.ts'

/** Words on either side of what differs; the rest of a long stretch is left out. */
const AROUND = 12
const LONGEST = 400

function shown(items: readonly string[], isFirst: boolean, isLast: boolean): string {
  if (items.length <= 2 * AROUND) return line(items.join(' '), false)
  const start = isFirst ? '' : `${line(items.slice(0, AROUND).join(' '), false)} `
  const end = isLast ? '' : ` ${line(items.slice(-AROUND).join(' '), false)}`
  return `${start}[…]${end}`
}

/** One side of a reworded paragraph, with what the other lacks set off. */
function side(parts: readonly WordRun[], own: 'removed' | 'added'): string {
  const mine = parts.filter(({ kind }) => kind === 'same' || kind === own)
  const words = mine.map(({ kind, items }, i) =>
    kind === 'same' ? shown(items, i === 0, i === mine.length - 1) : `**${line(items.join(' '), false)}**`,
  )
  return words.join(' ')
}

const told = (change: ParagraphChange): string => {
  if (change.kind === 'reworded') {
    const [before, now] = [side(change.parts, 'removed'), side(change.parts, 'added')]
    return blocks('A paragraph reads otherwise:', list([`Before: ${before}`, `Now: ${now}`]))
  }
  const words = line(shortened(change.text, LONGEST), false)
  return change.kind === 'added' ? `New: ${words}` : `No longer there: ${words}`
}

const day = ({ day }: Pick<EarlierCopy, 'day'>): string => (day ? dateWords(day) : 'an unknown day')

/** What differs between a copy and the one that followed it. */
function between(before: EarlierCopy, now: EarlierCopy): string[] {
  const isRetitled = before.title !== now.title
  const title = (copy: EarlierCopy) => (copy.title ? `“${line(copy.title, false)}”` : 'none')
  const changes = [
    ...(isRetitled ? [`Headline before: ${title(before)} Now: ${title(now)}`] : []),
    ...paragraphChanges(before.text, now.text).map(told),
  ]
  if (changes.length === 0) return []
  return [`Between the copy of ${day(before)} and that of ${day(now)}:`, list(changes)]
}

/** A section for what the source has changed in its article since it was first taken over; empty where it has not. */
export function sourceChanges({ earlier = [], title, retrieved, published, text }: Article): string[] {
  const last = retrieved ?? published
  const copies: EarlierCopy[] = [...earlier, { ...(title && { title }), ...(last && { day: last }), text }]
  const told = copies.slice(1).map((now, i) => between(copies[i]!, now))
  const changes = told.reverse().flat()
  return changes.length > 0 ? ['## What the source changed', ...changes] : []
}
