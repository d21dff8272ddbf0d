import type { Briefing } from '../../model/briefing.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import { grouped } from '../../text/groups.ts'
import { BREAK, LEFT_OUT } from '../../text/words.ts'
import { referenceTo } from './texts.ts'

/** Wordings that an address showed before, oldest first, by path; only of those that had others. */
export const wordingsOf = (ledger: readonly LedgerEntry[]): ReadonlyMap<string, readonly string[]> =>
  new Map(ledger.filter(({ was }) => was.length > 0).map(({ path, was }) => [path, was]))

/** Former speakers of quotations, oldest first, by path; only where they were somebody else. */
export const speakersBefore = (ledger: readonly LedgerEntry[]): Briefing['spoke'] =>
  new Map(ledger.flatMap(({ path, spoke }) => (spoke ? [[path, spoke] as const] : [])))

/** Other articles that stood at an article's address before, oldest first, by slug; without those that are back. */
export const othersBefore = (ledger: readonly LedgerEntry[]): Briefing['othersAt'] =>
  new Map(
    ledger.flatMap(({ path, words, others = [] }) => {
      const elsewhere = others.filter(({ to }) => to !== path)
      return elsewhere.length > 0 ? [[words, elsewhere] as const] : []
    }),
  )

/** Headlines of the articles that are no longer at their address, by what the ledger calls them. */
export const formerArticles = (ledger: readonly LedgerEntry[]): ReadonlyMap<string, string> =>
  new Map(
    ledger
      .filter(({ kind }) => kind === 'article')
      .flatMap(({ words, names, state, others = [] }) => [
        ...(state === 'live' ? [] : [[words, names[0] ?? words] as const]),
        ...others.map(({ print, title }) => [referenceTo(words, print), title] as const),
      ]),
  )

/** True when an address sends its reader on: everything that ever stood there is now at one place. */
export const sendsOn = ({ state, to, others = [] }: LedgerEntry): boolean =>
  state === 'moved' && others.every(other => other.to === to)

/** Quotations that are gone, by the slug of the article they stood in. */
export const quotationsGone = (ledger: readonly LedgerEntry[]): Briefing['goneFrom'] =>
  grouped(ledger, ({ kind, state, article }) =>
    kind === 'quotation' && state === 'gone' && article !== null ? article : undefined,
  )

/**
 * Why something is gone. `unmarked`: its words are still there, but are no longer taken for what they were.
 * `left-out`: what may be published of the article does not hold them.
 */
export type Reason = 'withdrawn' | 'unmarked' | 'reworded' | 'unnamed' | 'left-out' | 'no-story'

export function reasonOf({ kind, article, words }: LedgerEntry, { articleBy }: Briefing): Reason {
  if (kind === 'article') return 'withdrawn'
  if (kind === 'story') return 'no-story'
  const view = article === null ? undefined : articleBy.get(article)
  if (kind === 'entity') return article !== null && !view ? 'withdrawn' : 'unnamed'
  if (!view) return 'withdrawn'
  if (words === LEFT_OUT) return 'left-out'
  const { text, excerptOf } = view.article
  let at = 0
  for (const piece of words.split(BREAK)) {
    const found = text.indexOf(piece, at)
    if (found < 0) return excerptOf ? 'left-out' : 'reworded'
    at = found + piece.length
  }
  return 'unmarked'
}

const words = (text: string): string[] => text.split(/(?<=\s)/)

/** A text in three parts: `start` and `end` are as in the other text, `changed` is not. */
export interface Difference {
  readonly start: string
  readonly changed: string
  readonly end: string
}

/** The stretch, in whole words, outside of which two texts are the same. */
export function difference(before: string, now: string): readonly [before: Difference, now: Difference] {
  const [a, b] = [words(before), words(now)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const parts = (list: readonly string[]): Difference => ({
    start: list.slice(0, head).join(''),
    changed: list.slice(head, list.length - tail).join(''),
    end: list.slice(list.length - tail).join(''),
  })
  return [parts(a), parts(b)]
}
