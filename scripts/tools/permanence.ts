import { UserError } from '../io/errors.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Page } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'

const SHOWN = 20

/** Addresses that were published and that these pages do not have. */
function lostAddresses(before: readonly LedgerEntry[], pages: readonly Page[]): string[] {
  const known = new Set(pages.map(({ url }) => url))
  // An event's address is that of its place on the timeline, on whichever of its pages that stands.
  for (const page of pages)
    if (page.kind === 'timeline') for (const id of page.facts.events) known.add(addressOf('event', id))
  return before.map(({ path }) => path).filter(path => !known.has(path))
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
