import { headingsOf } from '../briefing/headings.ts'
import type { EventView } from '../model/briefing.ts'
import { type DateEdges, edgesOf, isSharp } from '../text/date-edges.ts'
import { daysOf, modifiedWords } from '../text/dates.ts'
import { capital, count } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { greatest, smallest } from '../text/lists.ts'
import { element, xmlEscaped } from '../text/xml.ts'

/** Of the drawing, in its own units. */
export const WIDTH = 360
/** In milliseconds. */
export const DAY = 86_400_000
/** Half the height of every mark. */
export const RADIUS = 5
/** How far a bar without a known end is drawn beyond the day that is known. */
const TAIL = 28
/** Number of steps in which a bar fades. */
const STEPS = 6
/** Opacity of a day that is not certain. */
const FAINT = 0.5

/** From milliseconds since 1970 to units of the drawing. */
export type Scale = (time: number) => number

/** Address of an event's place in the list, relative to the drawing. */
export type AddressOf = (view: EventView) => string

/** Events that share a date, or a heading, drawn as one dot or bar. */
export interface TimelineMark {
  readonly words: string
  readonly edges: DateEdges
  readonly from: number
  /** Midnight after the last day. */
  readonly to: number
  readonly events: readonly EventView[]
}

function mark(words: string, edges: DateEdges, events: readonly EventView[]): TimelineMark {
  const days = events.map(({ value }) => daysOf(value!)!)
  return {
    words,
    edges,
    from: smallest(days.map(({ first }) => first)) * DAY,
    to: (greatest(days.map(({ last }) => last)) + 1) * DAY,
    events,
  }
}

/** One mark for each date; where these are more than `most`, one for each heading of the list. */
export function marksOf(events: readonly EventView[], most: number): TimelineMark[] {
  const dates = [...grouped(events, ({ value, mod }) => `${value} ${mod}`).values()]
  const sure = { start: 'sharp', end: 'sharp' } as const
  if (dates.length > most) {
    const heading = headingsOf(events)
    return [...grouped(events, heading)].map(([words, views]) => mark(words, sure, views))
  }
  return dates.map(views => {
    const { value, mod } = views[0]!
    return mark(modifiedWords(value!, mod), edgesOf(value!, mod), views)
  })
}

/** A bar as slices side by side; the slices at an end that fades, or is open, get fainter towards it. */
function bar(left: number, right: number, y: number, { start, end }: DateEdges, hollow: boolean): string {
  const ends = Number(start !== 'sharp') + Number(end !== 'sharp')
  const slice = (x: number, width: number) => ({ x, y: y - RADIUS, width, height: 2 * RADIUS })
  if (ends === 0) return element('rect', { ...slice(left, right - left), rx: RADIUS, ...paint(hollow) })
  const width = (right - left) / ends / STEPS
  const starts = Array.from({ length: STEPS }, (_, i) => i).flatMap(i => [
    ...(start === 'sharp' ? [] : [{ x: left + i * width, density: i + 1 }]),
    ...(end === 'sharp' ? [] : [{ x: right - (i + 1) * width, density: i + 1 }]),
  ])
  return starts
    .map(({ x, density }) =>
      element('rect', {
        ...slice(x, width),
        fill: 'currentColor',
        'shape-rendering': 'crispEdges',
        'fill-opacity': Math.round((density / STEPS) * (hollow ? 40 : 100)) / 100,
      }),
    )
    .join('')
}

const paint = (hollow: boolean) =>
  hollow ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } : { fill: 'currentColor' }

/** Where a mark begins and ends on the drawing, with room for the ends that are not known. */
export function endsOf({ from, to, edges }: TimelineMark, x: Scale): readonly [left: number, right: number] {
  const [left, right] = [x(from), x(to)]
  return [
    edges.start === 'open' ? Math.max(0, left - TAIL) : left,
    edges.end === 'open' ? Math.min(WIDTH, right + TAIL) : right,
  ]
}

const isPoint = ({ from, to, edges }: TimelineMark, x: Scale): boolean =>
  edges.start !== 'open' && edges.end !== 'open' && (to - from <= DAY || x(to) - x(from) < 2 * RADIUS)

/** A mark with its label, linked to its first event in the list. */
export function drawn(mark: TimelineMark, x: Scale, y: number, labelled: boolean, place: AddressOf): string {
  const { words, edges, events } = mark
  const future = events.every(({ part }) => part === 'coming' || part === 'due')
  const background = events.every(({ part }) => part === 'background')
  const label = capital(words) + (events.length > 1 ? `, ${count(events.length, 'event')}` : '')
  const [left, right] = endsOf(mark, x)
  const middle = (left + right) / 2
  const point = isPoint(mark, x)
  const shape = point
    ? element('circle', {
        cx: middle,
        cy: y,
        r: RADIUS,
        ...paint(future),
        ...(!isSharp(edges) && { opacity: FAINT }),
      })
    : bar(left, right, y, edges, future)
  const end = middle > WIDTH / 2
  const edge = point ? middle + (end ? RADIUS : -RADIUS) : end ? right : left
  const text = { x: edge, y: y - 10, 'text-anchor': end ? 'end' : 'start', fill: 'currentColor' }
  const link = {
    href: place(events[0]!),
    // The page's filters read here which entries of the list the mark stands for.
    'data-events': events.map(view => place(view).replace(/^.*#/, '')).join(' '),
    class: `mark ${future ? 'future' : background ? 'background' : 'past'}`,
    'aria-label': future ? `${label}, still to come` : background ? `${label}, background` : label,
  }
  return element('a', link, `${labelled ? element('text', text, xmlEscaped(label)) : ''}${shape}`)
}
