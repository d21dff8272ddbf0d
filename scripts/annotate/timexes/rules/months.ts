import { monthPeriod } from '../../../text/periods.ts'
import { type Build, rule } from '../rule.ts'
import { month, monthDay, recurring } from './recurring.ts'

/** `the first Tuesday of November`, as the language writes its named days. */
const weekdayOfMonth: Build = ({ ORD, SIDE, FINAL, WEEKDAY, MONTH, YEAR }) => {
  if ((SIDE !== undefined && SIDE !== -1) || Number(ORD ?? 1) > 5) return undefined
  const nth = SIDE === -1 || FINAL !== undefined ? 'last' : ORD
  const on = `${MONTH}-${nth}-${WEEKDAY}`
  return recurring({ every: 'named', on, ...(YEAR !== undefined && { year: Number(YEAR) }) }, {})
}

/** `the first week of March`: no week of the calendar, but the beginning of the month. */
const weekOfMonth: Build = (captures, found, position) => {
  const { UNIT, ORD, FINAL, SIDE, YEAR, MONTH } = captures
  if ((UNIT !== 'W' && UNIT !== 'WE' && UNIT !== 'D') || (SIDE !== undefined && SIDE !== -1)) return undefined
  const mod = ORD === 1 ? 'START' : FINAL !== undefined || SIDE !== undefined ? 'END' : undefined
  if (ORD !== undefined && Number(ORD) > 5) return undefined
  if (YEAR === undefined)
    return month({ MONTH, ...(mod && { PHASE: mod }) }, { ...found, from: found.to - 1 }, position)
  const period = monthPeriod(Number(YEAR), Number(MONTH))
  return { type: 'DATE', meaning: { kind: 'absolute', period }, ...(mod && { mod }) }
}

/** `the week of March 6`: the week of the calendar that has the day. */
const weekOfDay: Build = (captures, ...at) => {
  const built = captures.UNIT === 'W' ? monthDay({ ...captures, SIDE: undefined }, ...at) : undefined
  return built?.meaning.kind === 'recurring'
    ? { ...built, meaning: { ...built.meaning, whole: 'week' } }
    : undefined
}

/** Weeks and weekdays that are told by their month. */
export const monthRules = [
  rule('week-of-day', 'It met in {the week of March 6 = 2015-W10}.', 'THE UNIT OF MONTH DAY', weekOfDay),
  rule(
    'week-of-month',
    'They met in {the first week of March = 2015-03 START}.',
    'THE? ORD|FINAL|SIDE UNIT OF MONTH',
    weekOfMonth,
  ),
  rule(
    'week-of-month-year',
    'They met in {the first week of March 2014 = 2014-03 START}.',
    'THE? ORD|FINAL|SIDE UNIT OF MONTH ,? YEAR',
    weekOfMonth,
  ),
  rule(
    'weekday-of-month',
    'It meets on {the first Tuesday of November = 2015-11-03}.',
    'THE? ORD|FINAL|SIDE WEEKDAY OF MONTH',
    weekdayOfMonth,
  ),
  rule(
    'weekday-of-month-year',
    'It met on {the first Tuesday of November 2014 = 2014-11-04}.',
    'THE? ORD|FINAL|SIDE WEEKDAY OF MONTH ,? YEAR',
    weekdayOfMonth,
  ),
  rule(
    'weekday-of-months',
    'It meets on {the first Tuesday of each month = P1M}.',
    'THE? ORD|FINAL|SIDE WEEKDAY OF EVERY UNIT',
    ({ UNIT }) => ({ type: 'SET', meaning: { kind: 'fixed', timex3: `P1${UNIT}` } }),
  ),
]
