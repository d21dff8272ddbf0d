import { grouped } from '../../text/groups.ts'
import { fold } from '../../text/slugs.ts'

/** Things whose names begin with the same letter. */
export interface Drawer<T> {
  /** Part of an address. */
  readonly name: string
  readonly title: string
  readonly items: readonly T[]
}

const OTHER = 'other'

const letterOf = (name: string): string => /^[a-z]/.exec(fold(name))?.[0] ?? OTHER

/** A drawer for each letter, in the order of the alphabet; whatever begins with another sign comes last. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): Drawer<T>[] {
  const keyed = items
    .map(item => ({ item, key: fold(nameOf(item)), letter: letterOf(nameOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return [...grouped(keyed, ({ letter }) => letter)]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || (a < b ? -1 : 1))
    .map(([name, own]) => ({ name, title: name, items: own.map(({ item }) => item) }))
}

/** A letter as a title says it; any other title as it is. */
export const letterTitle = (title: string): string =>
  title.length === 1 ? title.toUpperCase() : title === OTHER ? 'Other signs' : title
