import type { LedgerEntry } from '../../model/ledger.ts'
import { addressOf, idIn } from '../../text/addresses.ts'
import { addTo } from '../../text/groups.ts'
import { foldedName } from './likeness.ts'
import { renamedIn } from './renamed.ts'
import { addressNow, type Texts } from './texts.ts'

/** Tells where something is now that is no longer at its own address; null when that is not certain. */
export type Home = (gone: LedgerEntry) => string | null

/** An entity that was renamed or merged: the only one that now goes by its name. */
function entityHome(live: readonly LedgerEntry[], { nameNow }: Texts): Home {
  const byName = new Map<string, LedgerEntry[]>()
  for (const entity of live.filter(({ kind }) => kind === 'entity')) {
    const names = new Set([entity.words, ...entity.names].map(foldedName))
    for (const name of names) addTo(byName, name, entity)
  }
  return gone => {
    const [home, ...others] = (byName.get(foldedName(gone.words)) ?? []).filter(
      ({ article }) => gone.article === null || article === null || article === nameNow(gone.article),
    )
    return home && others.length === 0 ? home.path : null
  }
}

/**
 * The article that has most of a text now. Where nothing is known of the text, it is the article that goes on where
 * the entry was sent to.
 */
function articleHome({ words, to }: LedgerEntry, texts: Texts): string | null {
  const { print } = texts.known.get(words)!
  if (print !== '') return addressNow(print, texts)
  const next = to === null ? null : texts.next(idIn('article', to) ?? '')
  return next === null ? null : addressOf('article', next)
}

/** Where each thing of the ledger that was not found again has gone. */
export function homes(before: readonly LedgerEntry[], live: readonly LedgerEntry[], texts: Texts): Home {
  const now = new Map(live.map(entry => [entry.path, entry]))
  const entity = entityHome(live, texts)
  const renamed = renamedIn(before, live)
  const entries = new Map(before.map(entry => [entry.path, entry]))
  const sentOn = (gone: LedgerEntry): string | null => {
    // Where it was sent before may have moved on in its turn; each step is taken once.
    const seen = new Set<string>()
    let at: LedgerEntry | undefined = gone
    while (at && !seen.has(at.path)) {
      seen.add(at.path)
      const to: string | null = entity(at) ?? renamed(at) ?? at.to
      if (to === null || now.has(to)) return to
      at = entries.get(to)
    }
    return null
  }
  return gone =>
    gone.kind === 'article' ? articleHome(gone, texts) : gone.kind === 'entity' ? sentOn(gone) : null
}
