const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/

/**
 * A date value (EDTF, ISO 8601) as HTML takes it in `<time datetime>`; null where HTML has no form for it: intervals,
 * seasons, decades, and dates that are only near (`2015~`, decision 3).
 */
export function datetimeOf(value: string): string | null {
  if (DAY.test(value) || DATE.test(value) || DURATION.test(value)) return value
  const [day = '', time, more] = value.split('T')
  if (time === undefined || more !== undefined) return null
  if (day === '') return CLOCK.test(time) ? time : null
  return DAY.test(day) && CLOCK.test(time.replace(ZONE, '')) ? value : null
}
