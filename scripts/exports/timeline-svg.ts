import { scaleUtc } from 'd3-scale'
import type { EventView } from '../model/briefing.ts'
import { fromDay } from '../text/calendar.ts'
import { monthWords } from '../text/dates.ts'
import { greatest, smallest } from '../text/lists.ts'
import { element, xmlEscaped } from '../text/xml.ts'
import {
  type AddressOf,
  DAY,
  drawn,
  endsOf,
  marksOf,
  RADIUS,
  type Scale,
  type TimelineMark,
  WIDTH,
} from './timeline-marks.ts'

const EDGE = 8
const TOP = 34
const ROW = 36
const PACKED_ROW = 16
/** Width of a letter at most, near enough to keep labels apart. */
const LETTER = 7
/** At most so many marks get a row and a label each; more are packed without labels. */
const LABELLED = 16

/** A tick's name, as fine as the ticks stand apart. */
function tickLabel(time: number, step: number): string {
  const { year, month, day } = fromDay(Math.floor(time / DAY))
  const name = monthWords(month).slice(0, 3)
  if (step < 27 * DAY) return `${day} ${name}`
  return step < 360 * DAY ? `${name} ${year}` : String(year)
}

/** The time axis: lines with names, those left out that would touch the one before. */
function axis(x: Scale, ticks: readonly number[], height: number): string {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : DAY
  let free = 0
  return ticks
    .map(tick => {
      const at = x(tick)
      const label = tickLabel(tick, step)
      const half = (label.length * LETTER) / 2
      const centre = Math.min(Math.max(at, half), WIDTH - half)
      const shown = centre - half >= free
      if (shown) free = centre + half + LETTER
      const line = { x1: at, x2: at, y1: 20, y2: height, class: 'tick', stroke: 'currentColor' }
      const text = { x: centre, y: 14, class: 'tick-label', 'text-anchor': 'middle', fill: 'currentColor' }
      return `${element('line', { ...line, 'stroke-opacity': 0.25 })}${shown ? element('text', text, xmlEscaped(label)) : ''}`
    })
    .join('')
}

/** Puts marks into the first row in which they do not touch the one before. */
function packed(marks: readonly TimelineMark[], x: Scale): number[] {
  const ends: number[] = []
  return marks.map(mark => {
    const [start, end] = endsOf(mark, x)
    const left = Math.min(start, (start + end) / 2 - RADIUS)
    const free = ends.findIndex(taken => taken + 4 < left)
    const row = free < 0 ? ends.length : free
    ends[row] = Math.max(end, left + 2 * RADIUS)
    return row
  })
}

/**
 * Dated events over time, 360 units wide: days as dots, longer periods as bars that fade where the words do not
 * say when they begin or end, each linked to its first event in the list. Colours come from classes; without
 * them everything has the colour of the text.
 * @param events in order of their dates, not empty
 * @param place where each mark leads
 */
export function timelineSvg(events: readonly EventView[], place: AddressOf): string {
  const marks = marksOf(events, LABELLED)
  const first = smallest(marks.map(({ from }) => from))
  const last = greatest(marks.map(({ to }) => to))
  const margin = Math.max(DAY, (last - first) * 0.04)
  const scale = scaleUtc([new Date(first - margin), new Date(last + margin)], [EDGE, WIDTH - EDGE])
  const x: Scale = time => scale(new Date(time))
  const labelled = marks.length <= LABELLED
  const rows = labelled ? marks.map((_, i) => i) : packed(marks, x)
  const height = TOP + (greatest(rows, 0) + 1) * (labelled ? ROW : PACKED_ROW) + 4
  const content = marks.map((mark, i) =>
    drawn(mark, x, TOP + rows[i]! * (labelled ? ROW : PACKED_ROW) + (labelled ? 24 : 8), labelled, place),
  )
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'group',
      'aria-label': 'The dated events, drawn in order; each leads to its place in the list',
      class: 'timeline-chart',
      'font-size': 12,
    },
    axis(x, scale.ticks(4).map(Number), height) + content.join(''),
  )}\n`
}
