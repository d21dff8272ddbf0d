import { scaleUtc } from 'd3-scale'
import type { Briefing, EventView } from '../model/briefing.ts'
import { dateWords, daysOf } from '../text/dates.ts'
import { element, xmlEscaped } from '../text/xml.ts'

const WIDTH = 360
const EDGE = 8
const TOP = 34
const ROW = 36
const PACKED_ROW = 16
const DAY = 86_400_000
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

/** The time axis: at most four ticks, named as finely as they stand apart. */
function axis(x: Scale, ticks: readonly Date[], height: number): string {
  const step = ticks.length > 1 ? ticks[1]!.getTime() - ticks[0]!.getTime() : DAY
  const length = step < 27 * DAY ? 10 : step < 360 * DAY ? 7 : 4
  return ticks
    .map(tick => {
      const at = x(tick.getTime())
      const label = dateWords(tick.toISOString().slice(0, length))
      const anchor = at < 50 ? 'start' : at > WIDTH - 50 ? 'end' : 'middle'
      return (
        element('line', {
          x1: at,
          x2: at,
          y1: 20,
          y2: height,
          class: 'tick',
          stroke: 'currentColor',
          'stroke-opacity': 0.25,
        }) +
        element(
          'text',
          { x: at, y: 14, class: 'tick-label', 'text-anchor': anchor, fill: 'currentColor' },
          xmlEscaped(label),
        )
      )
    })
    .join('')
}

function drawn({ value, from, to, events }: Mark, x: Scale, y: number, labelled: boolean): string {
  const future = events.every(({ event }) => event.tense === 'future')
  const words = dateWords(value)
  const many = events.length > 1 ? ` · ${events.length} events` : ''
  const [left, right] = [x(from), x(to)]
  const point = right - left < 10
  const middle = (left + right) / 2
  const shape = point
    ? element('circle', { cx: middle, cy: y, r: 5, fill: 'currentColor' })
    : element('rect', {
        x: left,
        y: y - 5,
        width: right - left,
        height: 10,
        rx: 5,
        fill: 'currentColor',
        'fill-opacity': 0.6,
      })
  const end = middle > WIDTH / 2
  const label = element(
    'text',
    {
      x: point ? (end ? middle + 5 : middle - 5) : end ? right : left,
      y: y - 10,
      'text-anchor': end ? 'end' : 'start',
      fill: 'currentColor',
    },
    xmlEscaped(words + many),
  )
  return element(
    'a',
    { href: `#e-${events[0]!.id}`, class: future ? 'mark future' : 'mark past', 'aria-label': words + many },
    `${labelled ? label : ''}${shape}`,
  )
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
    axis(x, scale.ticks(3), height) + content.join(''),
  )}\n`
}
