import type { LedgerEntry, Published } from '../../model/ledger.ts'
import { type Matchable, matchableOf } from './match-keys.ts'
import { PASSES } from './passes.ts'

const isSame = (entry: LedgerEntry, article: string | null, now: Published): boolean =>
  entry.state === 'live' &&
  entry.words === now.words &&
  entry.before === now.before &&
  entry.after === now.after &&
  (article === now.article || entry.kind === 'article') &&
  entry.type === now.type

/**
 * The entry of each published thing found again, by index. What has not changed at all, which is nearly
 * everything in nearly every build, is told by its address; every pass then runs over what the ones before
 * have left.
 * @param nameNow what an article of the ledger is called now: a file that was renamed, swapped or overwritten
 * takes its words along, and leaves none behind
 */
export function matches(
  entries: readonly LedgerEntry[],
  published: readonly Published[],
  nameNow: (article: string | null) => string | null,
): ReadonlyMap<number, LedgerEntry> {
  const found = new Map<number, number>()
  const known = new Map(entries.map(({ path }, index) => [path, index]))
  const openPublished = new Map<number, Matchable>()
  for (const [match, now] of published.entries()) {
    const index = known.get(now.path)
    const entry = index === undefined ? undefined : entries[index]!
    if (entry && isSame(entry, nameNow(entry.article), now)) found.set(index!, match)
    else if (entries.length > 0) openPublished.set(match, matchableOf(now, now.article))
  }
  const openEntries = new Map<number, Matchable>()
  if (openPublished.size > 0)
    for (const [index, entry] of entries.entries())
      if (!found.has(index)) openEntries.set(index, matchableOf(entry, nameNow(entry.article)))
  for (const pass of PASSES) {
    if (openEntries.size === 0 || openPublished.size === 0) break
    for (const [entry, match] of pass({ entries: openEntries, published: openPublished })) {
      openEntries.delete(entry)
      openPublished.delete(match)
      found.set(entry, match)
    }
  }
  return new Map([...found].map(([entry, match]) => [match, entries[entry]!]))
}
