/** Puts a value at the end of the list that is kept under a key; makes the list where there is none. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/**
 * Items by a key, in the order given; groups stand in the order of their first items.
 * @param keyOf undefined leaves an item out
 */
export function grouped<K, V>(items: Iterable<V>, keyOf: (item: V) => K | undefined): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) addTo(groups, key, item)
  }
  return groups
}

/** How often each item occurs. */
export function counted<T>(items: Iterable<T>): Map<T, number> {
  const times = new Map<T, number>()
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1)
  return times
}
