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

  /** The latest date no coarser than a unit: from `2013`, `three days later` gives no day. */
  finest(unit: CalendarUnit): Reference | null {
    const fine = FINEST_FIRST.slice(0, FINEST_FIRST.indexOf(unit) + 1)
    return fine
      .map(each => this.#latest.get(each))
      .filter(reference => reference !== undefined)
      .reduce<(Reference & { order: number }) | null>((a, b) => (a && a.order > b.order ? a : b), null)
  }
}
