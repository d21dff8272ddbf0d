import type { LedgerEntry } from '../../model/ledger.ts'
import { addTo, counted } from '../../text/groups.ts'
import { normalizedWords } from '../../text/slugs.ts'
import { likeness } from './likeness.ts'

const MOST = 3
const LEAST_LIKENESS = 0.3
/** A word that more things share says little, and would make the search slow. */
const COMMON = 100
const COMPARED = 12

/** The words by which a reader knows an entry: of an article, its headline. */
export const wordsOf = ({ kind, words, names }: LedgerEntry): string =>
  kind === 'article' ? (names[0] ?? words) : words

/** Finds the live entries of the same kind that are most like one that is gone. Readers are offered them, never sent there. */
export type Nearest = (gone: LedgerEntry) => readonly LedgerEntry[]

/** Reads the ledger once, when the first thing is asked for. */
export function nearestIn(ledger: readonly LedgerEntry[]): Nearest {
  let index: Map<string, LedgerEntry[]> | undefined
  const tokens = (entry: LedgerEntry) =>
    new Set(
      normalizedWords(wordsOf(entry))
        .split(' ')
        .map(word => `${entry.kind} ${word}`),
    )
  const read = () => {
    const found = new Map<string, LedgerEntry[]>()
    for (const entry of ledger)
      if (entry.state === 'live') for (const word of tokens(entry)) addTo(found, word, entry)
    return found
  }
  return gone => {
    index ??= read()
    const known = index
    const shared = counted(
      [...tokens(gone)]
        .map(word => known.get(word) ?? [])
        .flatMap(group => (group.length <= COMMON ? group : [])),
    )
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || (a.path < b.path ? -1 : 1))
      .slice(0, COMPARED)
      .map(([entry]) => ({ entry, like: likeness(wordsOf(entry), wordsOf(gone)) }))
      .filter(({ like }) => like >= LEAST_LIKENESS)
      .sort((a, b) => b.like - a.like || (a.entry.path < b.entry.path ? -1 : 1))
      .slice(0, MOST)
      .map(({ entry }) => entry)
  }
}
