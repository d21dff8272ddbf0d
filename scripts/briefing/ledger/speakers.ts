import type { LedgerEntry, NamedSpeaker } from '../../model/ledger.ts'
import { foldedName } from './likeness.ts'

type Speaker = NamedSpeaker | null

/** Tells whether two speakers are one, though one of them may have been called otherwise or have had another address. */
export type SamePerson = (was: Speaker, now: Speaker) => boolean

/** @param entries the ledger to be kept */
export function samePersonIn(entries: readonly LedgerEntry[]): SamePerson {
  const known = new Map(entries.filter(({ kind }) => kind === 'entity').map(entry => [entry.path, entry]))
  const entryOf = ({ path }: NamedSpeaker) => known.get(path ?? '')
  const placeNow = (speaker: NamedSpeaker) => entryOf(speaker)?.to ?? speaker.path
  return (was, now) => {
    if (was === null || now === null) return was === now
    if (foldedName(was.name) === foldedName(now.name)) return true
    const [before, after] = [placeNow(was), placeNow(now)]
    if (before !== undefined && before === after) return true
    // Whoever still has a page of their own is somebody else.
    if (entryOf(was)?.state === 'live') return false
    const names = after === undefined ? [] : (known.get(after)?.names ?? [])
    return names.some(name => foldedName(name) === foldedName(was.name))
  }
}

/**
 * Who was told to have spoken before, oldest first. Somebody who goes by another name now is not told twice.
 * @param before the entry up to now; one of a ledger that knew no speakers tells nothing
 */
export function spokeBefore(before: LedgerEntry, now: Speaker, isSame: SamePerson): Speaker[] {
  const all = [...(before.spoke ?? []), ...(before.speaker === undefined ? [] : [before.speaker]), now]
  return all.slice(0, -1).filter((speaker, i) => !isSame(speaker, all[i + 1]!))
}
