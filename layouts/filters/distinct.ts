/** One value that items of a list have, and how many have it. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly count: number
}

const at = (item: unknown, path: string): string =>
  String(
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], item) ??
      '',
  )

/**
 * The different values that the items have at `path` (`speaker.label`), in the order in which they come up.
 * Items without a value are left out.
 */
export function distinct(items: readonly unknown[], path: string, labelPath = path): Option[] {
  const options = new Map<string, Option>()
  for (const item of items) {
    const value = at(item, path)
    if (value === '') continue
    const count = (options.get(value)?.count ?? 0) + 1
    options.set(value, { value, label: at(item, labelPath), count })
  }
  return [...options.values()]
}
