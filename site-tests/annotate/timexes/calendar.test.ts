import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  easterSunday,
  fromDay,
  isDate,
  isLeapYear,
  isoWeek,
  mondayOf,
  toDay,
  weekdayOf,
} from '../../../scripts/text/calendar.ts'
import {
  type CalendarUnit,
  firstDay,
  formatPeriod,
  lastDay,
  parsePeriod,
  periodOf,
  shift,
} from '../../../scripts/text/periods.ts'

const MILLISECONDS = 86_400_000
const UNITS: CalendarUnit[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]
// The years 1000 to 2999.
const anyDay = fc.integer({
  min: toDay({ year: 1000, month: 1, day: 1 }),
  max: toDay({ year: 2999, month: 12, day: 31 }),
})

test('days become dates and dates become days again', () => {
  fc.assert(fc.property(anyDay, day => isDate(fromDay(day)) && toDay(fromDay(day)) === day))
})

test('dates agree with the engine’s own calendar', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const date = new Date(day * MILLISECONDS)
      assert.equal(formatPeriod({ unit: 'day', n: day }), date.toISOString().slice(0, 10))
      assert.equal(weekdayOf(day), date.getUTCDay() || 7)
    }),
  )
})

test('a week is the week of its Monday', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const { year, week } = isoWeek(day)
      assert.equal(mondayOf(year, week), day - weekdayOf(day) + 1)
      assert.ok(week >= 1 && week <= 53)
    }),
  )
})

test('a period holds its day, ends where the next begins, and is read back from its value', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...UNITS), (day, unit) => {
      const period = periodOf(unit, day)
      if (unit !== 'weekend') {
        assert.ok(firstDay(period) <= day && day <= lastDay(period))
        assert.equal(lastDay(period) + 1, firstDay(shift(period, 1)))
        assert.deepEqual(parsePeriod(formatPeriod(period)), period)
      }
      assert.deepEqual(periodOf(unit, firstDay(period)), period)
    }),
  )
})

test('known days', () => {
  const value = (unit: CalendarUnit, year: number, month: number, day: number) =>
    formatPeriod(periodOf(unit, toDay({ year, month, day })))
  assert.equal(value('week', 2016, 1, 1), '2015-W53')
  assert.equal(value('week', 2015, 11, 24), '2015-W48')
  assert.equal(value('weekend', 2015, 11, 24), '2015-11-28/2015-11-29')
  assert.equal(value('season', 2016, 1, 15), '2015-24')
  assert.equal(value('quarter', 2015, 11, 24), '2015-36')
  assert.equal(value('century', 1999, 12, 31), '19XX')
  assert.deepEqual([1900, 2000, 2015, 2016].map(isLeapYear), [false, true, false, true])
  assert.deepEqual(fromDay(easterSunday(2019)), { year: 2019, month: 4, day: 21 })
  assert.deepEqual(fromDay(easterSunday(2024)), { year: 2024, month: 3, day: 31 })
})

test('values that are none', () => {
  for (const value of ['', '2015-13', '2015-02-30', '2015-00-01', 'P2Y', '2015-11-24/2015-11-25', '2015-60'])
    assert.equal(parsePeriod(value), null, value)
})
