import { grouped } from '../../text/groups.ts'

/** Two things that are the same one: an index into the entries and one into what is published. */
export type Pair = readonly [entry: number, published: number]

/** Pairs those whose key is alone on both sides: where two could be meant, neither is taken. */
export function pairUnique<K>(
  entries: Iterable<number>,
  published: Iterable<number>,
  entryKey: (index: number) => K | undefined,
  publishedKey: (index: number) => K | undefined,
): Pair[] {
  const offered = grouped(published, publishedKey)
  return [...grouped(entries, entryKey)].flatMap(([key, [entry, ...more]]) => {
    const [match, ...others] = offered.get(key) ?? []
    return match !== undefined && more.length + others.length === 0 ? [[entry!, match] as const] : []
  })
}

/** Pairs those whose key is the same in the order given: for things nobody could tell apart. */
export function pairInOrder<K>(
  entries: Iterable<number>,
  published: Iterable<number>,
  entryKey: (index: number) => K | undefined,
  publishedKey: (index: number) => K | undefined,
): Pair[] {
  const offered = grouped(published, publishedKey)
  return [...grouped(entries, entryKey)].flatMap(([key, group]) =>
    (offered.get(key) ?? []).slice(0, group.length).map((match, i) => [group[i]!, match] as const),
  )
}
