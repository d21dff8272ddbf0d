import { UserError } from '../io/errors.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Page } from '../model/outputs.ts'

const SHOWN = 20
const BLOCK_ID = /\[¶\]\(#([^)]+)\)/g

/** Addresses that were published and that these pages do not have. */
function lostAddresses(before: readonly LedgerEntry[], pages: readonly Page[]): string[] {
  // What a first page cannot hold stands on the pages that it leads to.
  const bodies = new Map(pages.map(({ url, body }) => [url, body]))
  for (const { data, body } of pages)
    if ('partOf' in data && data.partOf) bodies.set(data.partOf.url, `${bodies.get(data.partOf.url)}${body}`)
  const ids = new Map<string, Set<string>>()
  const idsOn = (url: string) => {
    const known =
      ids.get(url) ?? new Set([...(bodies.get(url) ?? '').matchAll(BLOCK_ID)].map(match => match[1]!))
    ids.set(url, known)
    return known
  }
  return before
    .map(({ path }) => path)
    .filter(path => {
      const [url = '', id] = path.split('#')
      return id === undefined ? !bodies.has(url) : !idsOn(url).has(id)
    })
}

/**
 * The third promise, checked in every build: whatever was published has a page or a place, and is not dropped
 * from the ledger. Linear.
 * @param before the ledger as it was read
 * @param after the ledger to be kept
 * @throws UserError naming the addresses, and what to do
 */
export function assertPermanence(
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
  pages: readonly Page[],
): void {
  const kept = new Set(after.map(({ path }) => path))
  const dropped = before.map(({ path }) => path).filter(path => !kept.has(path))
  const lost = [...new Set([...dropped, ...lostAddresses(after, pages)])]
  if (lost.length === 0) return
  const more = lost.length > SHOWN ? `\n  … and ${lost.length - SHOWN} more` : ''
  throw new UserError(
    `expected a page for every address in content/permalinks.json, found none for ${lost.length}; nothing was written.
This is a fault of the program: report it with these addresses, and publish with the release before until it is mended.
To give an address up for good, delete its line in content/permalinks.json.
  ${lost.slice(0, SHOWN).join('\n  ')}${more}`,
  )
}
