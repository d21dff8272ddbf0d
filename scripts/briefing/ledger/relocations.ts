import type { LedgerEntry } from '../../model/ledger.ts'

/**
 * Articles that are no longer there, with the article in which most of their words now stand: the file
 * was renamed, or joined to another.
 * @param articleNow slug of the article in which something of the ledger was found again
 * @param slugs every article there is now
 */
export function relocations(
  before: readonly LedgerEntry[],
  articleNow: (entry: LedgerEntry, index: number) => string | null,
  slugs: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const holders = new Map<string, { total: number; in: Map<string, number> }>()
  for (const [index, entry] of before.entries()) {
    const { kind, state, article } = entry
    if (kind !== 'quotation' && kind !== 'event') continue
    if (state !== 'live' || article === null || slugs.has(article)) continue
    const tally = holders.get(article) ?? { total: 0, in: new Map<string, number>() }
    holders.set(article, tally)
    tally.total++
    const holder = articleNow(entry, index)
    if (holder !== null) tally.in.set(holder, (tally.in.get(holder) ?? 0) + 1)
  }
  return new Map(
    [...holders].flatMap(([article, tally]) =>
      [...tally.in]
        .filter(([, count]) => count * 2 > tally.total)
        .map(([holder]) => [article, holder] as const),
    ),
  )
}
