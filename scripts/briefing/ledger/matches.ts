import type { LedgerEntry, Published } from '../../model/ledger.ts'
import { type Thing, thingOf } from './keys.ts'
import { PASSES, type Pass, passesAfterMoves } from './passes.ts'
import { relocations } from './relocations.ts'

const isSame = (entry: LedgerEntry, now: Published): boolean =>
  entry.state === 'live' &&
  entry.words === now.words &&
  entry.before === now.before &&
  entry.after === now.after &&
  entry.article === now.article &&
  entry.type === now.type

/**
 * The entry of each published thing found again, by index. What has not changed at all, which is nearly
 * everything in nearly every build, is told by its address; every pass then runs over what the ones before
 * have left.
 */
export function matches(
  entries: readonly LedgerEntry[],
  published: readonly Published[],
): ReadonlyMap<number, LedgerEntry> {
  const found = new Map<number, number>()
  const known = new Map(entries.map(({ path }, index) => [path, index]))
  const openPublished = new Map<number, Thing>()
  for (const [match, now] of published.entries()) {
    const index = known.get(now.path)
    if (index !== undefined && isSame(entries[index]!, now)) found.set(index, match)
    else if (entries.length > 0) openPublished.set(match, thingOf(now))
  }
  const openEntries = new Map<number, Thing>()
  if (openPublished.size > 0)
    for (const [index, entry] of entries.entries())
      if (!found.has(index)) openEntries.set(index, thingOf(entry))
  const run = (passes: readonly Pass[]) => {
    for (const pass of passes) {
      if (openEntries.size === 0 || openPublished.size === 0) return
      for (const [entry, match] of pass({ entries: openEntries, published: openPublished })) {
        openEntries.delete(entry)
        openPublished.delete(match)
        found.set(entry, match)
      }
    }
  }
  run(PASSES)
  const slugs = new Set(published.flatMap(({ kind, words }) => (kind === 'article' ? [words] : [])))
  const articleNow = (_: LedgerEntry, index: number) => published[found.get(index) ?? -1]?.article ?? null
  run(passesAfterMoves(relocations(entries, articleNow, slugs)))
  return new Map([...found].map(([entry, match]) => [match, entries[entry]!]))
}
