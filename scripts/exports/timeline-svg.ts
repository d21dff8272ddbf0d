import { scaleUtc } from 'd3-scale'
import type { Briefing, EventView } from '../model/briefing.ts'
import { fromDay } from '../text/calendar.ts'
import { dateWords, daysOf, monthWords } from '../text/dates.ts'
import { capital } from '../text/english.ts'
import { element, xmlEscaped } from '../text/xml.ts'

const WIDTH = 360
const EDGE = 8
const TOP = 34
const ROW = 36
const PACKED_ROW = 16
const DAY = 86_400_000
const RADIUS = 5
/** Width of a letter at most, near enough to keep labels apart. */
const LETTER = 7
/** Up to so many different dates each get a row with a label; more are packed without labels. */
const LABELLED = 16

/** All events that share one date value, drawn as one dot or bar. */
interface Mark {
  readonly value: string
  readonly from: number
  /** Midnight after the last day. */
  readonly to: number
  readonly events: readonly EventView[]
}

function marksOf(events: readonly EventView[]): Mark[] {
  const groups = new Map<string, EventView[]>()
  for (const view of events) {
    const value = view.timex!.value!
    groups.set(value, [...(groups.get(value) ?? []), view])
  }
  return [...groups].map(([value, views]) => {
    const { first, last } = daysOf(value)!
    return { value, from: first * DAY, to: (last + 1) * DAY, events: views }
  })
}

type Scale = (time: number) => number

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

function drawn({ value, from, to, events }: Mark, x: Scale, y: number, labelled: boolean): string {
  const future = events.every(({ event }) => event.tense === 'future')
  const words = capital(dateWords(value)) + (events.length > 1 ? `, ${events.length} events` : '')
  const [left, right] = [x(from), x(to)]
  const middle = (left + right) / 2
  const point = to - from <= DAY || right - left < 2 * RADIUS
  const paint = future
    ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }
    : { fill: 'currentColor' }
  const shape = point
    ? element('circle', { cx: middle, cy: y, r: RADIUS, ...paint })
    : element('rect', {
        x: left,
        y: y - RADIUS,
        width: right - left,
        height: 2 * RADIUS,
        rx: RADIUS,
        ...paint,
      })
  const end = middle > WIDTH / 2
  const edge = point ? middle + (end ? RADIUS : -RADIUS) : end ? right : left
  const text = { x: edge, y: y - 10, 'text-anchor': end ? 'end' : 'start', fill: 'currentColor' }
  const link = {
    href: `#e-${events[0]!.id}`,
    class: future ? 'mark future' : 'mark past',
    'aria-label': future ? `${words}, still to come` : words,
  }
  return element('a', link, `${labelled ? element('text', text, xmlEscaped(words)) : ''}${shape}`)
}

/** Puts marks into the first row in which they do not touch the one before. */
function packed(marks: readonly Mark[], x: Scale): number[] {
  const ends: number[] = []
  return marks.map(({ from, to }) => {
    const left = Math.min(x(from), (x(from) + x(to)) / 2 - 5)
    const free = ends.findIndex(end => end + 4 < left)
    const row = free < 0 ? ends.length : free
    ends[row] = Math.max(x(to), left + 10)
    return row
  })
}

/**
 * The dated events over time, 360 units wide: days as dots, longer periods as bars, each linked to its first
 * event in the list. Colours come from classes; without them everything has the colour of the text.
 */
export function timelineSvg({ dated }: Briefing): string {
  const marks = marksOf(dated)
  const first = Math.min(...marks.map(({ from }) => from))
  const last = Math.max(...marks.map(({ to }) => to))
  const margin = Math.max(DAY, (last - first) * 0.04)
  const scale = scaleUtc([new Date(first - margin), new Date(last + margin)], [EDGE, WIDTH - EDGE])
  const x: Scale = time => scale(new Date(time))
  const labelled = marks.length <= LABELLED
  const rows = labelled ? marks.map((_, i) => i) : packed(marks, x)
  const height = TOP + (Math.max(0, ...rows) + 1) * (labelled ? ROW : PACKED_ROW) + 4
  const content = marks.map((mark, i) =>
    drawn(mark, x, TOP + rows[i]! * (labelled ? ROW : PACKED_ROW) + (labelled ? 24 : 8), labelled),
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
