import type { LedgerEntry } from '../../model/ledger.ts'

/** What a build does to an address. `kept` also for one that was gone or moved before, and still is. */
export type AddressChange = 'kept' | 'edited' | 'respoken' | 'replaced' | 'new' | 'back' | 'gone' | 'moved'

export interface Compared {
  readonly change: AddressChange
  readonly before: LedgerEntry | null
  readonly after: LedgerEntry
}

function changeOf(before: LedgerEntry | undefined, after: LedgerEntry): AddressChange {
  if (!before) return 'new'
  if (isReplaced(before, after)) return 'replaced'
  if (after.state === 'gone') return before.state === 'gone' ? 'kept' : 'gone'
  if (after.state === 'moved') return before.to === after.to ? 'kept' : 'moved'
  if (before.state !== 'live') return 'back'
  if (before.words !== after.words) return 'edited'
  return speakers(before) < speakers(after) ? 'respoken' : 'kept'
}

const speakers = ({ spoke = [] }: LedgerEntry): number => spoke.length

/** True where an article has come to stand at the address of another one. */
function isReplaced(before: LedgerEntry, { state, others = [] }: LedgerEntry): boolean {
  const known = new Set(before.others?.map(({ print }) => print))
  return state === 'live' && others.some(({ print }) => !known.has(print))
}

/** What each address of a ledger was before; in the order of the later one. */
export function compared(before: readonly LedgerEntry[], after: readonly LedgerEntry[]): Compared[] {
  const known = new Map(before.map(entry => [entry.path, entry]))
  return after.map(entry => {
    const was = known.get(entry.path)
    return { change: changeOf(was, entry), before: was ?? null, after: entry }
  })
}
