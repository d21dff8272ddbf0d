import type { Stretch } from '../model/briefing.ts'
import type { DayRange } from '../text/dates.ts'
import { grouped } from '../text/groups.ts'
import { formatPeriod, lastDay, periodOf } from '../text/periods.ts'

type Unit = 'century' | 'decade' | 'year' | 'month'
const UNITS: readonly Unit[] = ['century', 'decade', 'year', 'month']

/**
 * Sorts items into centuries, those of more than `most` items into decades, and so on down to months. Whether
 * a stretch has a page depends on its own items alone, so that its address stays while it fills up.
 * @param daysOf what an item covers; one that reaches beyond a finer stretch stays with the coarser one
 */
export function byPeriod<T>(
  items: readonly T[],
  daysOf: (item: T) => DayRange,
  most: number,
  [unit, ...rest]: readonly Unit[] = UNITS,
): Stretch<T>[] {
  if (!unit) return []
  return [...grouped(items, item => periodOf(unit, daysOf(item).first).n)]
    .sort(([a], [b]) => a - b)
    .map(([n, group]): Stretch<T> => {
      const [value, total, next] = [formatPeriod({ unit, n }), group.length, rest[0]]
      if (total <= most || !next) return { value, own: group, finer: [], total }
      const fits = (item: T) => {
        const { first, last } = daysOf(item)
        return last <= lastDay(periodOf(next, first))
      }
      return {
        value,
        own: group.filter(item => !fits(item)),
        finer: byPeriod(group.filter(fits), daysOf, most, rest),
        total,
      }
    })
}

/** A stretch and all finer ones, in order. */
export const flattened = <T>(stretches: readonly Stretch<T>[]): Stretch<T>[] =>
  stretches.flatMap(stretch => [stretch, ...flattened(stretch.finer)])
