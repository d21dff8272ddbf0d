import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datetimeOf } from '../../scripts/text/datetime.ts'

const VALID = [
  '2015',
  '2015-11',
  '2015-11-24',
  '2015-W48',
  '2015-11-24T09:30',
  '2015-11-24T09:30Z',
  'P3D',
  'PT2H',
  '2015-11-24T09:30:15+01:00',
]
const WITHOUT_FORM = [
  '2015-22',
  '201X',
  '2015-13',
  '2015-11-32',
  '2015-W54',
  '2015/2016',
  '../2015',
  '[2015-03-04,2015-04-03]',
  '2015-11-24T25:00',
  'T09:30Z',
  '2015-11-XX',
  '',
  'P',
  'P1M',
  'P2W',
  'PT',
]

for (const value of VALID) test(`${value} is a datetime`, () => assert.equal(datetimeOf(value), value))
for (const value of WITHOUT_FORM)
  test(`HTML has no form for ${value}`, () => assert.equal(datetimeOf(value), null))

test('a time of day stands without its T', () => assert.equal(datetimeOf('T09:30'), '09:30'))

test('a date that is only near has none: a machine would take it for the date itself', () =>
  assert.equal(datetimeOf('2015~'), null))
