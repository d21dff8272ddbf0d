import { isDate } from '../../../text/calendar.ts'
import { dayPeriod } from '../../../text/periods.ts'
import { isCompared } from '../evidence.ts'
import type { Side } from '../meaning.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import { wholeOf } from '../whole.ts'
import { shifted } from './shifted.ts'
import { calendarUnit } from './units.ts'

/** As many of the unit as a year has; a week or a day has no such place. */
const PER_YEAR: Readonly<Record<string, number>> = { M: 12, Q: 4, Y: 1 }
function aYearFrom(unit: number | string | undefined, by: number): ReturnType<Build> {
  const built = shifted(unit, (PER_YEAR[String(unit)] ?? Number.NaN) * by)
  return PER_YEAR[String(unit)] === undefined || !built ? undefined : { ...built, aside: true }
}

/** A company's quarter, told by the day it ends, is the calendar's that it shares most with. */
const quarterEnded: Build = ({ YEAR, MONTH, DAY }, found, { terms }) => {
  const words = terms.slice(found.from, found.to)
  const to = found.from + words.findIndex((_, i) => listed('ENDED')(words, i) !== undefined)
  const [month, day] = [Number(MONTH), Number(DAY)]
  if (YEAR === undefined)
    return {
      type: 'DATE',
      meaning: { kind: 'recurring', name: { every: 'date', month, day }, whole: 'quarter' },
      to,
    }
  const date = { year: Number(YEAR), month, day }
  return isDate(date)
    ? { type: 'DATE', meaning: { kind: 'absolute', period: wholeOf(dayPeriod(date), 'quarter') }, to }
    : undefined
}

/** What figures are compared with, and the quarters that companies report. */
export const comparedRules = [
  rule(
    'year-earlier',
    'It beat the {year-earlier = 2014} figure.',
    'YEARWORD - EARLIER|AGO',
    (_, found, position) =>
      isCompared(found, position)
        ? { type: 'DATE', meaning: { kind: 'shifted', unit: 'year', by: -1, compared: true }, aside: true }
        : aYearFrom('Y', -1),
  ),
  rule(
    'year-earlier-unit',
    'It beat {the year-earlier quarter = 2014-36}.',
    'THE? YEARWORD - EARLIER|AGO UNIT',
    ({ UNIT }) => aYearFrom(UNIT, -1),
  ),
  rule(
    'that-unit-a-year-ago',
    'It beat {the same quarter a year earlier = 2014-36}.',
    'THAT UNIT A|THE YEARWORD AGO|EARLIER|BEFORE',
    ({ UNIT }) => aYearFrom(UNIT, -1),
  ),
  rule(
    'that-unit-of-year',
    'It beat last quarter, and {the same quarter last year = 2014-35}.',
    'THAT UNIT OF? SIDE YEARWORD',
    ({ UNIT, SIDE }) =>
      UNIT === 'Q' || UNIT === 'M'
        ? {
            type: 'DATE',
            meaning: { kind: 'shifted', unit: calendarUnit(UNIT)!, by: 0, year: Number(SIDE) as Side },
            aside: true,
          }
        : undefined,
  ),
  rule(
    'year-earlier-compared',
    'Profit rose 4% in the third quarter from {a year earlier = 2014-35}.',
    'A YEARWORD EARLIER|BEFORE',
    (_, found, position) =>
      isCompared(found, position)
        ? { type: 'DATE', meaning: { kind: 'shifted', unit: 'year', by: -1, compared: true }, aside: true }
        : undefined,
  ),
  rule(
    'year-ago-compared',
    'Profit rose 4% in the third quarter from {a year ago = 2014-35}.',
    'A YEARWORD AGO',
    (_, found, position) =>
      isCompared(found, position)
        ? { type: 'DATE', meaning: { kind: 'relative', unit: 'year', by: -1, compared: true }, aside: true }
        : undefined,
  ),
  rule(
    'quarter-ended-year',
    'In {the quarter = 2014-35} ended Sept. 29, 2014, profit rose.',
    'THE? FISCAL? ORD|FINAL|SIDE? -? QUARTER ENDED MONTH DAY ,? YEAR',
    quarterEnded,
  ),
  rule(
    'quarter-ended',
    'In {the quarter = 2015-35} ended Sept. 29, profit rose.',
    'THE? FISCAL? ORD|FINAL|SIDE? -? QUARTER ENDED MONTH DAY',
    quarterEnded,
  ),
]
