import type { Timex } from '../../model/layers.ts'
import { type Period, parsePeriod } from '../../text/periods.ts'

/** The period of a value, the known end of an interval, the first of several it may be, `~` aside. */
export const periodOfValue = (value: string): Period | null =>
  parsePeriod(value.replace(/^(?:\.\.\/|\[)|[/,].*$/g, '').replace(/~$/, ''))

/** True for a date or time with a place on the calendar. */
export const isAnchored = ({ type, value }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && periodOfValue(value) !== null
