import type { LedgerEntry, NamedSpeaker } from '../../model/ledger.ts'
import { foldedName } from './likeness.ts'

type Speaker = NamedSpeaker | null

/** True when two speakers are one person, whose name or address may have changed. */
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
 * The former speakers of a quotation, oldest first. Somebody whose name has changed is not listed twice.
 * @param before the entry up to now; it has no speaker when an older release wrote it
 */
export function spokeBefore(before: LedgerEntry, now: Speaker, isSame: SamePerson): Speaker[] {
  const all = [...(before.spoke ?? []), ...(before.speaker === undefined ? [] : [before.speaker]), now]
  return all.slice(0, -1).filter((speaker, i) => !isSame(speaker, all[i + 1]!))
}
