/** Puts items at the end of a list. Spread into `push`, a long list would overflow the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}

/** The greatest number, however many there are; at least `otherwise`. */
export const greatest = (numbers: readonly number[], otherwise = Number.NEGATIVE_INFINITY): number =>
  numbers.reduce((a, b) => Math.max(a, b), otherwise)

/** The smallest number, however many there are; Infinity when there is none. */
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

/** Orders texts by their UTF-16 code units: the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** A list in stretches of at most `most` items. */
export const cut = <T>(items: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most))

/** Address of one page of a list that takes several: `timeline/2015.html`, `timeline/2015-part-2.html`. */
export const partUrl = (folder: string, name: string, part: number): string =>
  `${folder}/${name}${part > 1 ? `-part-${part}` : ''}.html`

/** Items under one heading. */
export interface Group<H, T> {
  readonly head: H
  readonly items: readonly T[]
  /** False for the rest of a group that begins on an earlier page. */
  readonly starts: boolean
}

/**
 * Groups on pages of at most `most` items, in order. A group that does not fit goes to the next page. Only a group
 * longer than a page is cut; no other group stands on its pages.
 */
export function paginated<H, T>(
  groups: readonly { readonly head: H; readonly items: readonly T[] }[],
  most: number,
): Group<H, T>[][] {
  const pages: Group<H, T>[][] = []
  let room = 0
  for (const { head, items } of groups) {
    const parts = cut(items, most).map((part, i) => ({ head, items: part, starts: i === 0 }))
    if (parts.length === 1 && items.length <= room) {
      pages.at(-1)!.push(parts[0]!)
      room -= items.length
      continue
    }
    for (const part of parts) pages.push([part])
    room = parts.length > 1 ? 0 : most - items.length
  }
  return pages
}
