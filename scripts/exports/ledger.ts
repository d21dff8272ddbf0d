import type { LedgerEntry } from '../model/ledger.ts'

export const LEDGER_VERSION = 1

// Every entry's line starts with its comma, so that adding or removing one touches no other line.
const line = (entry: LedgerEntry): string => `,${JSON.stringify(entry)}\n`

/** The ledger as kept in `content/permalinks.json`: one entry a line, sorted by path, mergeable by lines. */
export const writeLedger = (entries: readonly LedgerEntry[]): string =>
  `[{"version":${LEDGER_VERSION}}\n${entries.map(line).join('')}]\n`
