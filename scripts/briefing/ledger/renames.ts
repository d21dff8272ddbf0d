import type { Published } from '../../model/ledger.ts'
import { addressOf, idIn } from '../../text/addresses.ts'

/** Gives a thing the id by which it was published before, for the id that its words ask for. */
export type Rename = (kind: 'quotation' | 'event' | 'entity', id: string) => string

/**
 * @param paths the address given to each, in the same order
 * @returns null when everything has the address it asks for
 */
export function renames(published: readonly Published[], paths: readonly string[]): Rename | null {
  const given = new Map<string, string>()
  for (const [i, { kind, path }] of published.entries())
    if (paths[i] !== path) given.set(path, idIn(kind, paths[i]!)!)
  return given.size === 0 ? null : (kind, id) => given.get(addressOf(kind, id)) ?? id
}
