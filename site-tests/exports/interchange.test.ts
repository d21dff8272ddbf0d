import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInterchange } from '../../scripts/exports/interchange.ts'
import { annotated } from '../annotated.ts'

const datesIn = (text: string) => {
  const { dates } = toInterchange(text, annotated(text, '2015-11-24'), offset => offset)
  return dates.map(date => {
    const { value, timex3 } = date as { value: string; timex3?: string }
    return [value, timex3]
  })
}

test('of a part of a day the interchange gives the day, and the part beside it', () => {
  assert.deepEqual(datesIn('The bridge was shut on Friday night.'), [['2015-11-20', '2015-11-20TNI']])
})

test('other values stand alone, as TIMEX3 writes them', () => {
  assert.deepEqual(datesIn('It was shut on Friday, and at 10 a.m. on Monday.'), [
    ['2015-11-20', undefined],
    ['2015-11-23T10', undefined],
  ])
})
