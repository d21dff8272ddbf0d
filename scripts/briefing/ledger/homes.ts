import type { LedgerEntry } from '../../model/ledger.ts'
import { foldedName } from './likeness.ts'

/** Tells where something is found now that is no longer at its own address; null when that is not certain. */
export type Home = (gone: LedgerEntry) => string | null

const pushTo = <V>(groups: Map<string, V[]>, key: string, value: V): void => {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** An entity that was renamed or merged: the only one that now goes by its name. */
function entityHome(live: readonly LedgerEntry[]): Home {
  const byName = new Map<string, LedgerEntry[]>()
  for (const entity of live.filter(({ kind }) => kind === 'entity')) {
    const names = new Set([entity.words, ...entity.names].map(foldedName))
    for (const name of names) pushTo(byName, name, entity)
  }
  return gone => {
    const [home, ...others] = (byName.get(foldedName(gone.words)) ?? []).filter(
      ({ article }) => gone.article === null || article === null || article === gone.article,
    )
    return home && others.length === 0 ? home.path : null
  }
}

/** An article whose file was renamed, or joined to another: the one that holds most of its quotations now. */
function articleHome(before: readonly LedgerEntry[], live: readonly LedgerEntry[]): Home {
  const now = new Map(live.map(entry => [entry.path, entry]))
  const pages = new Map(live.filter(({ kind }) => kind === 'article').map(({ words, path }) => [words, path]))
  const quotations = new Map<string, LedgerEntry[]>()
  for (const entry of before) {
    if (entry.kind === 'quotation' && entry.state === 'live' && entry.article)
      pushTo(quotations, entry.article, entry)
  }
  return gone => {
    const own = quotations.get(gone.words) ?? []
    const holders = own.map(({ path }) => now.get(path)?.article ?? null)
    const holder = holders.find(
      slug => slug !== null && holders.filter(other => other === slug).length * 2 > own.length,
    )
    return holder ? (pages.get(holder) ?? null) : null
  }
}

/** Where each thing of the ledger that was not found again has gone. */
export function homes(before: readonly LedgerEntry[], live: readonly LedgerEntry[]): Home {
  const entity = entityHome(live)
  const article = articleHome(before, live)
  const paths = new Set(live.map(({ path }) => path))
  const asBefore: Home = ({ to }) => (to !== null && paths.has(to) ? to : null)
  return gone =>
    (gone.kind === 'entity' ? entity(gone) : gone.kind === 'article' ? article(gone) : null) ?? asBefore(gone)
}
