import type { LedgerEntry, Published, Reconciled } from '../../model/ledger.ts'
import { type Home, homes } from './homes.ts'
import { matches } from './matches.ts'

/** The address asked for, or the next free one: no address is ever used for two things. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path
  const [, stem, ending = ''] = /^(.*?)(\.html)?$/.exec(path)!
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}${ending}`)) return `${stem}-${n}${ending}`
}

function stillLive(entry: LedgerEntry, { date: _, path: __, ...now }: Published): LedgerEntry {
  const was = entry.words === now.words ? entry.was : [...entry.was, entry.words]
  return { ...entry, ...now, state: 'live', to: null, was }
}

const fresh = ({ date, ...now }: Published, path: string): LedgerEntry => ({
  ...now,
  path,
  first: date,
  state: 'live',
  to: null,
  was: [],
})

const byPath = (a: LedgerEntry, b: LedgerEntry) => (a.path < b.path ? -1 : 1)

/**
 * Joins what this build publishes with everything published before. Whatever is found again keeps its
 * address; every other address stays, as gone or as moved. Pure; linear but for what shares a key.
 * @param entries the ledger, each path once
 * @param published each wanted path once
 */
export function reconcile(entries: readonly LedgerEntry[], published: readonly Published[]): Reconciled {
  const found = matches(entries, published)
  const taken = new Set(entries.map(({ path }) => path))
  const live = published.map((now, i) => {
    const entry = found.get(i)
    if (entry) return stillLive(entry, now)
    const path = freePath(now.path, taken)
    taken.add(path)
    return fresh(now, path)
  })
  const kept = new Set([...found.values()].map(({ path }) => path))
  const left = entries.filter(({ path }) => !kept.has(path))
  const home: Home = left.length > 0 ? homes(entries, live) : () => null
  const rest = left.map((entry): LedgerEntry => {
    const to = home(entry)
    return { ...entry, state: to === null ? 'gone' : 'moved', to }
  })
  return { paths: live.map(({ path }) => path), entries: [...live, ...rest].sort(byPath) }
}
