import { fromDay } from '../../text/calendar.ts'
import type { CalendarUnit, Period } from '../../text/periods.ts'
import type { Reference } from './resolve.ts'

const FINEST_FIRST: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** Remembers the dates of a text, so that later ones can count from them. */
export class References {
  readonly #latest = new Map<CalendarUnit, Reference & { readonly order: number }>()
  #count = 0

  add(id: Reference['id'], period: Period): void {
    this.#latest.set(period.unit, { id, period, order: this.#count++ })
  }

  /** The latest quarter, half or month. */
  part(): Reference | null {
    return this.#last(['month', 'quarter', 'half'])
  }

  /** The latest date no coarser than a unit: from `2013`, `three days later` gives no day. */
  finest(unit: CalendarUnit): Reference | null {
    const fine = FINEST_FIRST.slice(0, FINEST_FIRST.indexOf(unit) + 1)
    return this.#last(fine)
  }

  #last(units: readonly CalendarUnit[]): Reference | null {
    return units
      .map(each => this.#latest.get(each))
      .filter(reference => reference !== undefined)
      .reduce<(Reference & { order: number }) | null>((a, b) => (a && a.order > b.order ? a : b), null)
  }
}

/** What a text has told with its year, so that a later day without one may take it. */
export interface Dated {
  /** The full date of a day of the year; of two years, the last. */
  sameDay(month: number, day: number): Reference | undefined
  /** The last full date, to the day or to the month. */
  latest(): Reference | null
}

/** Remembers the full dates of a text. */
export class FullDates implements Dated {
  readonly #byDay = new Map<string, Reference>()
  #latest: Reference | null = null

  add(id: Reference['id'], period: Period): void {
    if (period.unit !== 'day' && period.unit !== 'month') return
    const reference = { id, period }
    this.#latest = reference
    if (period.unit !== 'day') return
    const { month, day } = fromDay(period.n)
    this.#byDay.set(`${month}-${day}`, reference)
  }

  sameDay(month: number, day: number): Reference | undefined {
    return this.#byDay.get(`${month}-${day}`)
  }

  latest(): Reference | null {
    return this.#latest
  }
}
