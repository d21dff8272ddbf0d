import type { LedgerEntry } from '../../model/ledger.ts'
import { foldedName } from './likeness.ts'
import { relocations } from './relocations.ts'
import { renamedIn } from './renamed.ts'

/** Tells where something is found now that is no longer at its own address; null when that is not certain. */
export type Home = (gone: LedgerEntry) => string | null

const pushTo = <V>(groups: Map<string, V[]>, key: string, value: V): void => {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** An entity that was renamed or merged: the only one that now goes by its name. */
function entityHome(live: readonly LedgerEntry[], moved: ReadonlyMap<string, string>): Home {
  const byName = new Map<string, LedgerEntry[]>()
  for (const entity of live.filter(({ kind }) => kind === 'entity')) {
    const names = new Set([entity.words, ...entity.names].map(foldedName))
    for (const name of names) pushTo(byName, name, entity)
  }
  return gone => {
    const [home, ...others] = (byName.get(foldedName(gone.words)) ?? []).filter(
      ({ article }) =>
        gone.article === null ||
        article === null ||
        article === gone.article ||
        article === moved.get(gone.article),
    )
    return home && others.length === 0 ? home.path : null
  }
}

/** Where each thing of the ledger that was not found again has gone. */
export function homes(before: readonly LedgerEntry[], live: readonly LedgerEntry[]): Home {
  const now = new Map(live.map(entry => [entry.path, entry]))
  const articles = new Map(
    live.filter(({ kind }) => kind === 'article').map(({ words, path }) => [words, path]),
  )
  const moved = relocations(before, ({ path }) => now.get(path)?.article ?? null, new Set(articles.keys()))
  const entity = entityHome(live, moved)
  const renamed = renamedIn(before, live)
  const found: Home = gone =>
    gone.kind === 'entity'
      ? (entity(gone) ?? renamed(gone))
      : gone.kind === 'article'
        ? (articles.get(moved.get(gone.words) ?? '') ?? null)
        : null
  const entries = new Map(before.map(entry => [entry.path, entry]))
  return gone => {
    // Where it was sent before may have moved on in its turn; each step is taken once.
    const seen = new Set<string>()
    let at: LedgerEntry | undefined = gone
    while (at && !seen.has(at.path)) {
      seen.add(at.path)
      const to: string | null = found(at) ?? at.to
      if (to === null || now.has(to)) return to
      at = entries.get(to)
    }
    return null
  }
}
