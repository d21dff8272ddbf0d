import type { LedgerEntry, LedgerVersion } from '../model/ledger.ts'
import { checksum } from '../text/hash.ts'

const VERSION: LedgerVersion = 1

/** What is kept of an entry: what is empty is left out; the hash tells when words were changed by hand. */
const kept = ({ path, kind, type, words, names, article, before, after, ...story }: LedgerEntry) => ({
  path,
  kind,
  ...(type && { type }),
  words,
  hash: checksum(words),
  ...(names.length > 0 && { names }),
  ...(article !== null && { article }),
  ...(before && { before }),
  ...(after && { after }),
  ...(story.first !== null && { first: story.first }),
  ...(story.was.length > 0 && { was: story.was }),
  ...(story.speaker !== undefined && { speaker: story.speaker }),
  ...(story.spoke && { spoke: story.spoke }),
  ...(story.print && { print: story.print }),
  ...(story.last && { last: story.last }),
  ...(story.others && { others: story.others }),
  state: story.state,
  ...(story.to !== null && { to: story.to }),
})

// Every entry's line starts with its comma, so that adding or removing one touches no other line.
const line = (entry: LedgerEntry): string => `,${JSON.stringify(kept(entry))}\n`

/** The ledger as kept in `content/permalinks.json`: one entry a line, sorted by path, mergeable by lines. */
export const writeLedger = (entries: readonly LedgerEntry[]): string =>
  `[{"version":${VERSION}}\n${entries.map(line).join('')}]\n`
