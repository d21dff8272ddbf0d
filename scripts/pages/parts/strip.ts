import type { YearGroup } from '../../model/briefing.ts'
import type { Strip } from '../../model/page-data.ts'
import { monthWords } from '../../text/dates.ts'
import { count } from '../../text/english.ts'
import { greatest } from '../../text/lists.ts'
import { digits } from '../../text/numbers.ts'

/** The picture above the timeline: how many events each month or year has, with the empty stretches marked. */

/** Up to so many years have a row of months each. */
const MOST_ROWS = 6
/** In pixels. */
const TALLEST = 40
const LEAST = 4
const MONTHS = 12

export const yearId = (year: number | null): string => (year === null ? 'y-several' : `y-${digits(year, 4)}`)
export const monthId = (year: number, month: number): string => `m-${digits(year, 4)}-${digits(month)}`

/** The way to a year, and to a month of it; from the page on which the strip stands. */
type Places = (year: number | null) => string

/** Events of a year, with those of its months. */
export const totalOf = ({ own, months }: YearGroup): number =>
  own.length + months.reduce((sum, { events }) => sum + events.length, 0)

const about = (group: YearGroup): string => count(totalOf(group), 'event')

/** A row of months for each year. */
function monthRows(groups: readonly YearGroup[], place: Places): Strip['rows'] {
  const most = greatest(
    groups.flatMap(({ months }) => months.map(({ events }) => events.length)),
    1,
  )
  return groups.map(group => {
    const { year, months } = group
    const label = year === null ? 'Several years' : String(year)
    const row = { label, url: place(year), about: about(group) }
    if (year === null) return { ...row, bars: [] }
    const bars = Array.from({ length: MONTHS }, (_, i) => {
      const name = monthWords(i + 1)
      const events = months.find(({ month }) => month === i + 1)?.events.length ?? 0
      return events === 0
        ? { gap: name.slice(0, 1) }
        : {
            label: name.slice(0, 1),
            title: `${name} ${year}, ${count(events, 'event')}`,
            url: place(year).replace(/#.*$|$/, `#${monthId(year, i + 1)}`),
            height: Math.max(LEAST, Math.round((TALLEST * events) / most)),
          }
    })
    return { ...row, bars }
  })
}

/** One row of years; what is between two of them, and has no events, is one gap. */
function yearRow(groups: readonly YearGroup[], place: Places): Strip['rows'][number]['bars'] {
  const most = greatest(groups.map(totalOf), 1)
  return groups.flatMap((group, i) => {
    const before = groups[i - 1]?.year
    const { year } = group
    const missing = year !== null && typeof before === 'number' ? year - before - 1 : 0
    const gap = missing === 1 ? String(year! - 1) : `${before! + 1}–${year! - 1}`
    const bar = {
      label: year === null ? 'longer' : String(year),
      title: `${year === null ? 'Several years' : year}, ${about(group)}`,
      url: place(year),
      height: Math.max(LEAST, Math.round((TALLEST * totalOf(group)) / most)),
    }
    return missing > 0 ? [{ gap }, bar] : [bar]
  })
}

/** The whole time at a glance; null for less than two events. Every event is counted in its row. */
export function stripOf(groups: readonly YearGroup[], place: Places): Strip | null {
  const total = groups.reduce((sum, group) => sum + totalOf(group), 0)
  if (total < 2) return null
  if (groups.length <= MOST_ROWS) return { unit: 'months', rows: monthRows(groups, place) }
  return { unit: 'years', rows: [{ label: '', url: '', about: '', bars: yearRow(groups, place) }] }
}
