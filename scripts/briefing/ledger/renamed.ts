import type { LedgerEntry } from '../../model/ledger.ts'
import { foldedName } from './likeness.ts'

const wordsOf = (name: string): string[] => foldedName(name).split(' ')

/** True when all words of one name stand in the other, in their order: `Ana Bell` in `Ana Maria Bell`. */
function holds(fuller: string, name: string): boolean {
  const words = wordsOf(name)
  let found = 0
  for (const word of wordsOf(fuller)) if (word === words[found]) found++
  return found === words.length
}

/** True where `now` has one name in the very place in which `was` has the other. */
function isSwapped(was: LedgerEntry, now: LedgerEntry, from: string, to: string): boolean {
  const [after, before] = [was.after.indexOf(from), was.before.lastIndexOf(from)]
  const head = was.after.slice(0, after)
  const tail = was.before.slice(before + from.length)
  return (
    (after >= 0 && now.after.startsWith(head + to) && !now.after.startsWith(head + from)) ||
    (before >= 0 && now.before.endsWith(to + tail) && !now.before.endsWith(from + tail)) ||
    (was.words !== now.words && was.words.includes(from) && was.words.split(from).join(to) === now.words)
  )
}

/**
 * Finds the entity that goes by a fuller or a shorter name now: the only new one of its type whose name holds all
 * words of the old name, or the other way round, and stands in a place where the old name stood, in or beside words
 * that the ledger has found again.
 * @returns a function from an entity that is gone to a path; null when that is not certain
 */
export function renamedIn(
  before: readonly LedgerEntry[],
  live: readonly LedgerEntry[],
): (gone: LedgerEntry) => string | null {
  const known = new Map(before.map(entry => [entry.path, entry]))
  const fresh = live.filter(({ kind, path }) => kind === 'entity' && known.get(path)?.state !== 'live')
  const edited = live.flatMap(now => {
    const was = known.get(now.path)
    const isOther = was && (was.before !== now.before || was.after !== now.after || was.words !== now.words)
    return isOther && now.kind !== 'entity' ? [{ was, now }] : []
  })
  return gone => {
    if (edited.length === 0) return null
    const [home, ...others] = fresh.filter(
      ({ type, words }) =>
        type === gone.type &&
        (holds(words, gone.words) || holds(gone.words, words)) &&
        edited.some(({ was, now }) => isSwapped(was, now, gone.words, words)),
    )
    return home && others.length === 0 ? home.path : null
  }
}
